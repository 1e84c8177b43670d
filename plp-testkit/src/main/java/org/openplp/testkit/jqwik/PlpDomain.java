package org.openplp.testkit.jqwik;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.SampleReportingFormat;
import net.jqwik.api.configurators.ArbitraryConfigurator;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.providers.ArbitraryProvider;
import net.jqwik.api.providers.TypeUsage;
import org.openplp.core.dossier.Dossier;
import org.openplp.core.situation.Situation;
import org.openplp.testkit.dossier.Dossiers;
import org.openplp.testkit.dossier.Records;

/**
 * The domain in which jqwik knows of dossiers: with {@code @Domain(PlpDomain.class)} a property just says {@code @ForAll Dossier dossier}. It gives dossiers
 * around 24 November 2026, situations on any day, and every record of which dossiers are made, such as {@code Membership}; without a further annotation, any that
 * do not contradict themselves, and with {@link Compliant} or {@link Incomplete} those. {@link Members} says how large they are. What falsifies a property is
 * shrunk, and reported as a file would have it. Beside it, {@code @Domain(DomainContext.Global.class)} keeps what jqwik knows otherwise.
 */
public final class PlpDomain implements DomainContext {
    /** The domain, as jqwik makes it. */
    public PlpDomain() {}

    @Override
    public Collection<ArbitraryProvider> getArbitraryProviders() {
        return List.of(new Provider());
    }

    @Override
    public Collection<ArbitraryConfigurator> getArbitraryConfigurators() {
        return List.of();
    }

    @Override
    public Collection<SampleReportingFormat> getReportingFormats() {
        return List.of(new WrittenSamples());
    }

    private static final class Provider implements ArbitraryProvider {
        @Override
        public boolean canProvideFor(TypeUsage target) {
            Class<?> type = target.getRawType();
            return type == Dossier.class || type == Situation.class || Records.areOf(type);
        }

        @Override
        public Set<Arbitrary<?>> provideFor(TypeUsage target, SubtypeProvider subtypes) {
            Class<?> type = target.getRawType();
            if (type == Dossier.class) {
                return Set.of(DossierArbitraries.of(dossiers(target)));
            }
            return Set.of(
                    type == Situation.class
                            ? DossierArbitraries.situations(dossiers(target))
                            : DossierArbitraries.of(Records.of(type.asSubclass(Record.class))));
        }

        private static Dossiers dossiers(TypeUsage target) {
            Dossiers kind = target.isAnnotated(Compliant.class)
                    ? Dossiers.compliant()
                    : target.isAnnotated(Incomplete.class) ? Dossiers.incomplete() : Dossiers.valid();
            return target.findAnnotation(Members.class)
                    .map(members -> kind.withMembers(members.min(), members.max()))
                    .orElse(kind);
        }
    }
}
