package org.openplp.rules.local;

/**
 * The service interface through which {@link java.util.ServiceLoader} finds the local rules of a host. An
 * implementation is public and has a public constructor without parameters. The host names it in
 * {@code META-INF/services/org.openplp.rules.local.LocalRulesProvider} or in its module descriptor.
 */
public interface LocalRulesProvider {
    /**
     * The local rules.
     *
     * @return the same rules each time
     */
    LocalRules localRules();
}
