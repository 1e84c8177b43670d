package org.example.host;

import static org.openplp.rules.text.Language.DUTCH;
import static org.openplp.rules.text.Language.FRENCH;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.openplp.core.act.MembershipAct;
import org.openplp.core.fact.Answer;
import org.openplp.core.fact.Recorded;
import org.openplp.core.membership.Membership;
import org.openplp.formats.Check;
import org.openplp.formats.Plp;
import org.openplp.formats.event.EventsJson;
import org.openplp.rules.permission.Permission;

/** What a host does with a dossier, once each: read, build, check, show, ask, list duties, write and keep what happened. */
final class EightUses {
    private EightUses() {}

    static void run(Path file, LocalDate day, Consumer<String> print) {
        Plp plp = Plp.belgian();
        Check read = plp.check(file, day);
        if (read instanceof Check.Defective) {
            read.defects(FRENCH).forEach(print);
            return;
        }
        Membership member = Membership.of("m-99")
                .but()
                .kind(Recorded.of(Membership.Kind.RESIDENT))
                .joinedOn(Recorded.of(day))
                .adult(Answer.NO)
                .build();
        Check check = plp.check(read.dossier().with(member), day);
        print.accept(check.overall().answer().name());
        check.breached()
                .forEach(found -> print.accept(
                        found.in(FRENCH).sentence() + " – " + found.in(FRENCH).basis()));
        MembershipAct leave = new MembershipAct.Leave("m-1", day);
        print.accept(plp.may(check.dossier(), leave) instanceof Permission.Yes ? "oui" : "pas ainsi");
        check.duties(day.plusYears(1))
                .dated()
                .forEach(duty -> print.accept(duty.due().orElseThrow() + " "
                        + duty.finding().in(FRENCH).statement()));
        print.accept(check.toICalendar(day.plusYears(1), FRENCH));
        print.accept(check.toHtml(DUTCH));
        leave.on(check.dossier()).events().forEach(event -> print.accept(EventsJson.write(event)));
    }
}
