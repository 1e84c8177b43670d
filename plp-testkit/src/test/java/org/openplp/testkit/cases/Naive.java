package org.openplp.testkit.cases;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.openplp.core.activity.Evaluation;
import org.openplp.core.activity.Meeting;
import org.openplp.core.actor.Party;
import org.openplp.core.actor.Post;
import org.openplp.core.appointment.Appointment;
import org.openplp.core.communication.Message;
import org.openplp.core.dossier.Dossier;
import org.openplp.core.fact.Answer;
import org.openplp.core.fact.Entries;
import org.openplp.core.fact.Recorded;
import org.openplp.core.membership.ListReview;
import org.openplp.core.membership.Membership;
import org.openplp.rules.outcome.Outcome;

/**
 * Ten norms as somebody in a hurry would write them: what is not on record is wrong, or fine; whoever left is still there; a year is a calendar year; and the
 * first sentence of the text is the whole of it.
 */
final class Naive implements Implementation {
    static final List<String> NORMS =
            List.of("B-P2", "B-P3", "B-P4", "C-P5a", "C-T8b", "C-T10b", "I-1a", "I-2b", "COM-5", "M-T9a");

    @Override
    public Map<String, Outcome> outcomes(GivenDossier given) {
        Dossier dossier = given.dossier();
        LocalDate day = given.day();
        String partnership = dossier.partnership().id();
        Map<String, Outcome> outcomes = new LinkedHashMap<>();
        for (Membership member : entries(dossier.memberships())) {
            outcomes.put("B-P2:" + member.id(), met(member.adult() == Answer.YES));
            outcomes.put("B-P3:" + member.id(), met(member.livesInArea() == Answer.YES));
            outcomes.put("B-P4:" + member.id(), met(member.voluntary() != Answer.NO));
        }
        boolean coordinated = false;
        for (Appointment appointment : entries(dossier.appointments())) {
            if (is(appointment.role(), Post.COORDINATOR)) {
                coordinated = true;
                outcomes.put("C-P5a:" + appointment.id(), met(appointment.adult() == Answer.YES));
            }
            if (is(appointment.role(), Post.MANDATED_OFFICER)) {
                outcomes.put("I-2b:" + appointment.id(), met(is(appointment.designatedBy(), Party.CHIEF_OF_CORPS)));
            }
        }
        outcomes.put("I-1a:" + partnership, met(coordinated));
        for (Message message : entries(dossier.messages())) {
            boolean crime = is(message.about(), Message.About.CRIME);
            outcomes.put(
                    "COM-5:" + message.id(),
                    met(!crime
                            || is(message.draftedBy(), Party.POLICE)
                            || message.validatedByPoliceAt().value().isPresent()));
        }
        outcomes.put(
                "C-T8b:" + partnership,
                met(dossier.memberList()
                        .value()
                        .map(list -> anyInYear(list.reviews(), ListReview::date, day, 0))
                        .orElse(false)));
        outcomes.put("C-T10b:" + partnership, met(anyInYear(dossier.meetings(), Meeting::date, day, 0)));
        outcomes.put("M-T9a:" + partnership, met(anyInYear(dossier.evaluations(), Evaluation::date, day, 2)));
        return outcomes;
    }

    private static <E> boolean anyInYear(
            Entries<E> log, Function<E, Recorded<LocalDate>> date, LocalDate day, int yearsBack) {
        return entries(log).stream()
                .flatMap(entry -> date.apply(entry).value().stream())
                .anyMatch(on -> on.getYear() >= day.getYear() - yearsBack);
    }

    private static <E> List<E> entries(Entries<E> log) {
        List<E> entries = new ArrayList<>();
        for (int i = 0; log.isKnown() && i < log.size(); i++) {
            entries.add(log.entry(i));
        }
        return entries;
    }

    private static <T> boolean is(Recorded<T> fact, T value) {
        return fact.value().filter(value::equals).isPresent();
    }

    private static Outcome met(boolean met) {
        return met ? Outcome.MET : Outcome.BREACHED;
    }
}
