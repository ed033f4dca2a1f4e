package org.hongdun.acceptance.site;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.jupiter.api.extension.TestExecutionExceptionHandler;

/** Starts the site and the browser once for all tests of the JVM, and gives every test people with fresh windows. */
final class SiteExtension
        implements BeforeAllCallback, AfterEachCallback, ParameterResolver, TestExecutionExceptionHandler {

    @Override
    public void beforeAll(ExtensionContext context) {
        site(context);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        return type.equals(RunningSite.class) || type.equals(People.class);
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType().equals(RunningSite.class) ? site(context) : people(context);
    }

    @Override
    public void handleTestExecutionException(ExtensionContext context, Throwable failure) throws Throwable {
        failure.addSuppressed(new SiteThen(site(context)));
        throw failure;
    }

    @Override
    public void afterEach(ExtensionContext context) {
        People people = context.getStore(Namespace.GLOBAL).get(People.class, People.class);
        if (people != null && context.getExecutionException().isPresent()) {
            people.photograph(context.getRequiredTestClass().getSimpleName() + "-"
                    + context.getRequiredTestMethod().getName());
        }
    }

    private static RunningSite site(ExtensionContext context) {
        return context.getRoot()
                .getStore(Namespace.GLOBAL)
                .computeIfAbsent(RunningSite.class, type -> RunningSite.start(), RunningSite.class);
    }

    private static People people(ExtensionContext context) {
        Chromium chromium = context.getRoot()
                .getStore(Namespace.GLOBAL)
                .computeIfAbsent(Chromium.class, type -> Chromium.launch(), Chromium.class);
        RunningSite site = site(context);
        return context.getStore(Namespace.GLOBAL)
                .computeIfAbsent(People.class, type -> new People(chromium, site), People.class);
    }
}
