package org.openplp.rules.local;

/**
 * The service by which {@link java.util.ServiceLoader} finds the local rules of a host. An implementation is public, has a public constructor without
 * parameters, and is named in {@code META-INF/services/org.openplp.rules.local.LocalRulesProvider} or in the module descriptor of the host.
 */
public interface LocalRulesProvider {
    /**
     * The local rules.
     *
     * @return always the same ones
     */
    LocalRules localRules();
}
