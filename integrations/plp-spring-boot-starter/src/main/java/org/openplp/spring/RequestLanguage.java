package org.openplp.spring;

import java.util.function.Supplier;
import org.openplp.rules.text.Language;

/**
 * The language of the answer. An application that has another way to know the language of its users defines a bean of
 * this type.
 */
@FunctionalInterface
public interface RequestLanguage extends Supplier<Language> {}
