package org.openplp.bench.peer;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.ReleaseId;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.StatelessKieSession;
import org.kie.api.runtime.rule.FactHandle;
import org.openplp.bench.norm.Noted;
import org.openplp.bench.norm.OnDay;
import org.openplp.core.appointment.Appointment;
import org.openplp.core.communication.Message;
import org.openplp.core.dossier.Dossier;
import org.openplp.core.dossier.DossierSnapshot;
import org.openplp.core.fact.Entries;
import org.openplp.core.membership.Membership;

/** The norms as rules of Drools in DRL, compiled to its executable model. */
public final class WithDrools implements Peer {
    private final KieBase base;

    /**
     * Compiles the rules.
     *
     * @param form decides between a rule for each norm, and a rule for each norm and outcome
     */
    public WithDrools(Form form) {
        KieServices services = KieServices.get();
        ReleaseId release = services.newReleaseId("org.openplp.bench", "compared-norms", form.name());
        KieFileSystem files = services.newKieFileSystem();
        files.generateAndWritePomXML(release);
        files.write("src/main/resources/org/openplp/bench/rules/norms.drl", rules(form));
        KieBuilder builder = services.newKieBuilder(files).buildAll(ExecutableModelProject.class);
        if (builder.getResults().hasMessages(org.kie.api.builder.Message.Level.ERROR)) {
            throw new IllegalStateException(builder.getResults().toString());
        }
        base = services.newKieContainer(release).getKieBase();
    }

    @Override
    public List<Noted> assess(DossierSnapshot snapshot) {
        List<Noted> noted = new ArrayList<>();
        StatelessKieSession session = base.newStatelessKieSession();
        session.setGlobal("on", OnDay.of(snapshot));
        session.setGlobal("noted", noted);
        session.execute(facts(snapshot.dossier()));
        return noted;
    }

    /** A session that stays open, in which one fact can be replaced. Findings on other facts stay as they are. */
    public static final class Kept implements AutoCloseable {
        private final KieSession session;
        private final List<Noted> noted = new ArrayList<>();
        private final FactHandle member;

        Kept(KieSession session, DossierSnapshot snapshot, Membership member) {
            this.session = session;
            session.setGlobal("on", OnDay.of(snapshot));
            session.setGlobal("noted", noted);
            facts(snapshot.dossier()).forEach(session::insert);
            session.fireAllRules();
            this.member = session.getFactHandle(member);
        }

        /**
         * Replaces the member.
         *
         * @param changed the member after the change
         * @return the norms that the member does not meet
         */
        public List<Noted> replace(Membership changed) {
            noted.clear();
            session.update(member, changed);
            session.fireAllRules();
            return noted;
        }

        @Override
        public void close() {
            session.dispose();
        }
    }

    /**
     * Opens a session that stays open.
     *
     * @param snapshot a dossier on a day
     * @param member the member to replace later
     * @return a session in which all rules have fired once
     */
    public Kept keep(DossierSnapshot snapshot, Membership member) {
        return new Kept(base.newKieSession(), snapshot, member);
    }

    private static List<Object> facts(Dossier dossier) {
        Entries<Appointment> appointments = dossier.appointments();
        Entries<Membership> members = dossier.memberships();
        Entries<Message> messages = dossier.messages();
        List<Object> facts = new ArrayList<>(Peer.size(members) + Peer.size(messages) + Peer.size(appointments) + 1);
        facts.add(dossier);
        for (int i = 0; i < Peer.size(appointments); i++) {
            facts.add(appointments.entry(i));
        }
        for (int i = 0; i < Peer.size(members); i++) {
            facts.add(members.entry(i));
        }
        for (int i = 0; i < Peer.size(messages); i++) {
            facts.add(messages.entry(i));
        }
        return facts;
    }

    private static String rules(Form form) {
        StringBuilder rules = new StringBuilder("""
                package org.openplp.bench.rules;
                import org.openplp.bench.norm.ComparedNorm;
                import org.openplp.bench.norm.Noted;
                import org.openplp.bench.peer.Constraints;
                import org.openplp.core.appointment.Appointment;
                import org.openplp.core.communication.Message;
                import org.openplp.core.dossier.Dossier;
                import org.openplp.core.membership.Membership;
                import org.openplp.rules.outcome.Outcome;
                global org.openplp.bench.norm.OnDay on;
                global java.util.List noted;
                """);
        Constraints.ON_APPOINTMENTS.forEach(
                constraint -> rules.append(rule(form, constraint, "Appointment", "$s.id()")));
        Constraints.ON_THE_PARTNERSHIP.forEach(
                constraint -> rules.append(rule(form, constraint, "Dossier", "$s.partnership().id()")));
        Constraints.ON_MEMBERS.forEach(constraint -> rules.append(rule(form, constraint, "Membership", "$s.id()")));
        Constraints.ON_MESSAGES.forEach(constraint -> rules.append(rule(form, constraint, "Message", "$s.id()")));
        return rules.toString();
    }

    private static String rule(Form form, Constraints.Constraint<?> constraint, String type, String id) {
        return switch (form) {
            case LEANEST -> """
                    rule "%1$s" when $s: %2$s(Constraints.isViolated(Constraints.%3$s(this, on)))
                    then noted.add(new Noted(ComparedNorm.%1$s, %4$s, Constraints.%3$s($s, on))); end
                    """.formatted(constraint.norm(), type, constraint.method(), id);
            case PER_OUTCOME ->
                constraint.norm().notMet().stream()
                        .map(outcome -> """
                                rule "%1$s %5$s" when $s: %2$s(Constraints.%3$s(this, on) == Outcome.%5$s)
                                then noted.add(new Noted(ComparedNorm.%1$s, %4$s, Outcome.%5$s)); end
                                """.formatted(constraint.norm(), type, constraint.method(), id, outcome))
                        .collect(Collectors.joining());
        };
    }
}
