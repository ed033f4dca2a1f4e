package org.hongdun.acceptance.site;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/** A test against both servers and both brokers. Its constructor or methods may ask for {@link RunningSite} and {@link People}. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@ExtendWith(SiteExtension.class)
public @interface OnTheSite {}
