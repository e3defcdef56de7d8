package org.onrecord.opensearch;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.util.Collection;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/** Which https hosts are believed: those that an operator's own authority vouches for. */
final class Trust {

  private Trust() {}

  /**
   * Trust in the certificates of a PEM file and in nothing else.
   *
   * @throws IOException if the file cannot be read or holds no certificate, naming it
   */
  static SSLContext in(Path file) throws IOException {
    Collection<? extends Certificate> certificates;
    try (InputStream in = Files.newInputStream(file)) {
      certificates = CertificateFactory.getInstance("X.509").generateCertificates(in);
    } catch (CertificateException e) {
      throw new IOException(file + ": not a file of certificates (PEM): " + e.getMessage(), e);
    }
    if (certificates.isEmpty()) {
      throw new IOException(file + ": holds no certificate");
    }
    try {
      KeyStore trusted = KeyStore.getInstance(KeyStore.getDefaultType());
      trusted.load(null, null);
      int n = 0;
      for (Certificate each : certificates) {
        trusted.setCertificateEntry("ca" + n++, each);
      }
      var managers = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
      managers.init(trusted);
      SSLContext context = SSLContext.getInstance("TLS");
      context.init(null, managers.getTrustManagers(), null);
      return context;
    } catch (GeneralSecurityException e) {
      throw new IOException(file + ": the JDK cannot use these certificates", e);
    }
  }
}
