package org.onrecord.read;

/**
 * One file as it was found.
 *
 * @param path where it was found, for messages: a path, or {@code archive.zip!/inner/name.txt}
 * @param name its name without folders
 * @param bytes its content; not copied, so nobody may write to it
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody: the store works with its SHA-256
public record SourceFile(String path, String name, byte[] bytes) implements Found {}
