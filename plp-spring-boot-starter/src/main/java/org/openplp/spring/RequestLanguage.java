package org.openplp.spring;

import java.util.function.Supplier;
import org.openplp.rules.text.Language;

/** The language in which to answer. An application that knows the language of its users otherwise has a bean of its own. */
@FunctionalInterface
public interface RequestLanguage extends Supplier<Language> {}
