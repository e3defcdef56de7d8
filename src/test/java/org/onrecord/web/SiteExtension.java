package org.onrecord.web;

import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * One browser and one server over the sample corpus, for all classes that ask for a {@link Site}.
 */
final class SiteExtension implements BeforeAllCallback, ParameterResolver {

  private static final Namespace ROOM = Namespace.create(SiteExtension.class);

  @Override
  public void beforeAll(ExtensionContext context) throws Exception {
    stage(context);
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    Class<?> type = parameter.getParameter().getType();
    return type == Site.class || type == Stage.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    Stage stage = stage(context);
    return parameter.getParameter().getType() == Site.class ? stage.site() : stage;
  }

  private static Stage stage(ExtensionContext context) {
    return context
        .getRoot()
        .getStore(ROOM)
        .computeIfAbsent(Stage.class, key -> Stage.open(), Stage.class);
  }
}
