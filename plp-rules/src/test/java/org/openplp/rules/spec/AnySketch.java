package org.openplp.rules.spec;

import static org.openplp.rules.spec.Compliant.aCompliantPartnership;
import static org.openplp.rules.spec.Sketch.aMember;
import static org.openplp.rules.spec.Sketch.aRole;
import static org.openplp.rules.spec.Sketch.aWaiver;
import static org.openplp.rules.spec.Sketch.anAttestation;

import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.openplp.core.actor.Post;
import org.openplp.core.appointment.AppointmentBuilder;
import org.openplp.core.dossier.DossierBuilder;
import org.openplp.core.fact.Answer;
import org.openplp.core.fact.Entries;
import org.openplp.core.fact.Recorded;
import org.openplp.core.membership.MembershipBuilder;
import org.openplp.rules.belgium.BelgianBook;

/** Dossiers and days by chance, for properties: compliant ones with gaps, ends, waivers and attestations. */
public final class AnySketch {
    /** What a dossier may lack, or know not to be there. */
    private static final List<UnaryOperator<DossierBuilder>> GAPS = List.of(
            d -> d.appointments(Entries.unknown()),
            d -> d.memberships(Entries.unknown()),
            d -> d.messages(Entries.none()),
            d -> d.messages(Entries.unknown()),
            d -> d.meetings(Entries.none()),
            d -> d.evaluations(Entries.none()),
            d -> d.evaluations(Entries.unknown()),
            d -> d.memberList(Recorded.none()),
            d -> d.incidents(Entries.unknown()),
            d -> d.partial(Entries.of("memberships")));

    private AnySketch() {}

    public static String day(Random random) {
        return one(List.of("2018-05-01", "2023-09-01", "2026-11-24", "2031-01-01"), random);
    }

    private static <T> T one(List<T> of, Random random) {
        return of.get(random.nextInt(of.size()));
    }

    public static Sketch from(Random random) {
        Sketch sketch = aCompliantPartnership()
                .members(IntStream.range(0, random.nextInt(4))
                        .mapToObj(i -> aMember("m-" + i).adult(one(List.of(Answer.values()), random)))
                        .toArray(MembershipBuilder[]::new))
                .roles(IntStream.range(0, random.nextInt(4))
                        .mapToObj(i -> aRole("a-" + i, one(List.of(Post.values()), random)))
                        .toArray(AppointmentBuilder[]::new));
        List<String> norms = BelgianBook.ofThisRelease().norms().stream()
                .map(norm -> norm.id().value())
                .toList();
        sketch = sketch.attestations(
                        anAttestation(one(norms, random), "plp-1", one(List.of(Answer.values()), random)),
                        anAttestation(one(norms, random), "a-0", Answer.YES))
                .waivers(aWaiver(one(norms, random), "plp-1"), aWaiver("B-P2", "m-0"));
        for (int gaps = random.nextInt(4); gaps > 0; gaps--) {
            sketch = sketch.but(one(GAPS, random));
        }
        return switch (random.nextInt(5)) {
            case 0 -> sketch.notInOperation();
            case 1 -> sketch.ended("2026-01-31");
            case 2 -> sketch.anInformalGroup();
            default -> sketch;
        };
    }
}
