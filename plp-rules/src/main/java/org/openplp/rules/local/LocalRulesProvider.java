package org.openplp.rules.local;

/**
 * What makes the local rules of a host known to {@link java.util.ServiceLoader}. An implementation is public, has a public constructor without
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
