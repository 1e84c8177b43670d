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
import org.openplp.core.dossier.DossierSnapshot;
import org.openplp.testkit.dossier.Dossiers;
import org.openplp.testkit.dossier.Records;

/**
 * The domain in which jqwik knows dossiers. With {@code @Domain(PlpDomain.class)}, a property simply says
 * {@code @ForAll Dossier dossier}.
 *
 * <p>It provides dossiers around 24 November 2026, snapshots on any day, and every record of which dossiers consist,
 * such as {@code Membership}. Without a further annotation they are any that do not contradict themselves;
 * {@link AllNormsMet} and {@link Incomplete} restrict them. {@link MemberCount} sets how large they are. A value that
 * falsifies a property is shrunk, and reported as in a file. Add {@code @Domain(DomainContext.Global.class)} to keep
 * everything else that jqwik knows.
 */
public final class PlpDomain implements DomainContext {
    /** Creates the domain; jqwik calls this. */
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
            return type == Dossier.class || type == DossierSnapshot.class || Records.areOf(type);
        }

        @Override
        public Set<Arbitrary<?>> provideFor(TypeUsage target, SubtypeProvider subtypes) {
            Class<?> type = target.getRawType();
            if (type == Dossier.class) {
                return Set.of(DossierArbitraries.of(dossiers(target)));
            }
            return Set.of(
                    type == DossierSnapshot.class
                            ? DossierArbitraries.snapshots(dossiers(target))
                            : DossierArbitraries.of(Records.of(type.asSubclass(Record.class))));
        }

        private static Dossiers dossiers(TypeUsage target) {
            Dossiers kind = target.isAnnotated(AllNormsMet.class)
                    ? Dossiers.compliant()
                    : target.isAnnotated(Incomplete.class) ? Dossiers.incomplete() : Dossiers.valid();
            return target.findAnnotation(MemberCount.class)
                    .map(members -> kind.withMembers(members.min(), members.max()))
                    .orElse(kind);
        }
    }
}
