package org.example.plp.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.openplp.core.act.MembershipAct;
import org.openplp.core.dossier.Dossier;
import org.openplp.core.fact.Recorded;
import org.openplp.core.membership.Acknowledgement;
import org.openplp.core.membership.Membership;
import org.openplp.formats.Plp;
import org.openplp.rules.permission.Permission;

/** The database of a folder, opened again at each step as another run of the application opens it: the file is closed with its last connection. */
final class Database {
    static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    static final LocalDate JOINED = LocalDate.of(2026, 5, 13);
    static final LocalDate LEFT = LocalDate.of(2026, 6, 17);
    static final String CROISETTE = "plp-004";
    static final String ACTOR = "actor-7f3c9a51";

    private final Path folder;

    Database(Path folder) {
        this.folder = folder;
    }

    Partnerships partnerships() {
        return new Partnerships(store(), Plp.belgian());
    }

    EventStore store() {
        return Application.store(folder.resolve("partnerships"));
    }

    String url() {
        return "jdbc:h2:file:" + folder.resolve("partnerships");
    }

    List<String> query(String sql) {
        List<String> values = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection(url());
                Statement statement = connection.createStatement()) {
            if (statement.execute(sql)) {
                ResultSet row = statement.getResultSet();
                while (row.next()) {
                    for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
                        values.add(row.getString(i));
                    }
                }
            }
            return values;
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    String everyRow() {
        return String.join("\n", query("select * from event order by partnership, sequence"));
    }

    static byte[] croisette() {
        try {
            return Files.readAllBytes(Path.of("..", "plp-croisette.yaml"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static MembershipAct.Admit admission(String id, String actor, LocalDate day) {
        return new MembershipAct.Admit(Membership.of(id).toBuilder()
                .actor(actor)
                .kind(Membership.Kind.RESIDENT)
                .joinedOn(day)
                .adult(true)
                .livesInArea(true)
                .voluntary(true)
                .paid(false)
                .consentToShareOn(day)
                .toldWhyDataIsKept(day)
                .acknowledgement(Recorded.of(new Acknowledgement(
                        Recorded.of(day), Recorded.of(Acknowledgement.How.SIGNED_FORM), Recorded.of("2023"))))
                .build());
    }

    static Dossier done(Permission answer) {
        assertThat(answer).isInstanceOf(Permission.Yes.class);
        return ((Permission.Yes) answer).consequences().done().now();
    }

    void takeOverTheCroisette() {
        assertThat(partnerships().takeOver(DAY, "plp-croisette.yaml", croisette()))
                .isEqualTo(new TakenOver.Done(CROISETTE));
    }
}
