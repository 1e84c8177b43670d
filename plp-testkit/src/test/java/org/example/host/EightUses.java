package org.example.host;

import static org.openplp.rules.text.Language.DUTCH;
import static org.openplp.rules.text.Language.FRENCH;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.openplp.core.act.MembershipAct;
import org.openplp.core.membership.Membership;
import org.openplp.formats.Check;
import org.openplp.formats.Plp;
import org.openplp.formats.entry.EventsJson;

/** What a host does with a dossier, once each: read, build, check, show, ask, list duties, write and keep what happened. */
final class EightUses {
    private EightUses() {}

    static void run(Path file, LocalDate day, Consumer<String> print) {
        Plp plp = Plp.belgian();
        Check read = plp.check(file, day);
        if (read instanceof Check.Invalid) {
            read.defects(FRENCH).forEach(print);
            return;
        }
        Membership member = Membership.of("m-99").toBuilder()
                .kind(Membership.Kind.RESIDENT)
                .joinedOn(day)
                .adult(false)
                .build();
        Check check = plp.check(read.dossier().withMember(member), day);
        print.accept(check.overall().text(FRENCH));
        check.breached()
                .forEach(found -> print.accept(found.text(FRENCH).sentence() + " – "
                        + found.text(FRENCH).basis()));
        MembershipAct leave = new MembershipAct.Leave("m-1", day);
        print.accept(plp.may(check.dossier(), leave).text(FRENCH));
        check.duties(day.plusYears(1))
                .dated()
                .forEach(duty -> print.accept(duty.due().orElseThrow() + " "
                        + duty.finding().text(FRENCH).statement()));
        print.accept(check.toICalendar(day.plusYears(1), FRENCH));
        print.accept(check.toHtml(DUTCH));
        leave.on(check.dossier()).events().forEach(event -> print.accept(EventsJson.write(event)));
    }
}
