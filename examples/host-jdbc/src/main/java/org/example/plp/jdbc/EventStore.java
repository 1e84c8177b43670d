package org.example.plp.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.SQLIntegrityConstraintViolationException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.openplp.core.fact.Event;
import org.openplp.formats.entry.EventsJson;
import org.openplp.formats.entry.UnreadableEvent;

/**
 * Events in a table. Whoever stores something says after which sequence it comes. The primary key lets only one of two do so at once; the other one is told
 * that it looked at an older state. A sequence is never given out twice, not even when a history is rewritten.
 */
final class EventStore {
    private static final String TABLE = """
            create table if not exists event (
              partnership varchar(100) not null,
              sequence bigint not null,
              subject varchar(100) not null,
              event_day date not null,
              type varchar(100) not null,
              body clob not null,
              primary key (partnership, sequence))
            """;
    private static final String BY_SUBJECT =
            "create index if not exists event_by_subject on event (partnership, subject, sequence)";

    private final DataSource database;

    EventStore(DataSource database) {
        this.database = database;
    }

    /** Makes the table if there is none. */
    void create() {
        inTransaction(connection -> {
            try (PreparedStatement table = connection.prepareStatement(TABLE);
                    PreparedStatement index = connection.prepareStatement(BY_SUBJECT)) {
                table.execute();
                index.execute();
                return null;
            }
        });
    }

    /** All that happened in a partnership; empty if it is not known. */
    Optional<Stored> find(String partnership) {
        return inTransaction(connection -> {
            try (PreparedStatement select = connection.prepareStatement(
                    "select sequence, type, body from event where partnership = ? order by sequence")) {
                select.setString(1, partnership);
                return stored(partnership, select);
            }
        });
    }

    /** What happened to one of its appointments, memberships, evaluations, messages or reports, or to itself. */
    List<Event> about(String partnership, String subject) {
        return inTransaction(connection -> {
            try (PreparedStatement select = connection.prepareStatement(
                    "select sequence, type, body from event where partnership = ? and subject = ? order by sequence")) {
                select.setString(1, partnership);
                select.setString(2, subject);
                return stored(partnership, select).map(Stored::events).orElse(List.of());
            }
        });
    }

    /** Stores what happened after a version, which is 0 if nothing has yet. */
    long append(String partnership, long version, List<? extends Event> events) {
        return inTransaction(connection -> insert(connection, partnership, version, events));
    }

    /** Stores a whole history in the place of another one, of which nothing stays. */
    long rewrite(String partnership, long version, List<? extends Event> events) {
        return inTransaction(connection -> {
            long last = insert(connection, partnership, version, events);
            try (PreparedStatement delete =
                    connection.prepareStatement("delete from event where partnership = ? and sequence <= ?")) {
                delete.setString(1, partnership);
                delete.setLong(2, version);
                delete.executeUpdate();
            }
            return last;
        });
    }

    private static Optional<Stored> stored(String partnership, PreparedStatement select) throws SQLException {
        List<Event> events = new ArrayList<>();
        long version = 0;
        try (ResultSet row = select.executeQuery()) {
            while (row.next()) {
                version = row.getLong(1);
                events.add(event(partnership, version, row.getString(2), row.getString(3)));
            }
        }
        return events.isEmpty() ? Optional.empty() : Optional.of(new Stored(List.copyOf(events), version));
    }

    private static Event event(String partnership, long sequence, String type, String body) {
        try {
            return EventsJson.read(body);
        } catch (UnreadableEvent unreadable) {
            throw new IllegalStateException(
                    partnership + ", event " + sequence + ", " + type + ": " + unreadable.getMessage(), unreadable);
        }
    }

    private static long insert(Connection connection, String partnership, long version, List<? extends Event> events)
            throws SQLException {
        if (version(connection, partnership) != version) {
            throw new StaleException(partnership, version);
        }
        long sequence = version;
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into event (partnership, sequence, subject, event_day, type, body) values (?, ?, ?, ?, ?, ?)")) {
            for (Event event : events) {
                sequence++;
                insert.setString(1, partnership);
                insert.setLong(2, sequence);
                insert.setString(3, event.subject());
                insert.setObject(4, event.day());
                insert.setString(5, EventsJson.name(event));
                insert.setString(6, EventsJson.write(event));
                insert.executeUpdate();
            }
            return sequence;
        } catch (SQLIntegrityConstraintViolationException taken) {
            throw new StaleException(partnership, version);
        }
    }

    private static long version(Connection connection, String partnership) throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement("select coalesce(max(sequence), 0) from event where partnership = ?")) {
            select.setString(1, partnership);
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    private <T> T inTransaction(Work<T> work) {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try {
                T done = work.in(connection);
                connection.commit();
                return done;
            } catch (SQLException | RuntimeException failed) {
                connection.rollback();
                throw failed;
            }
        } catch (SQLException failed) {
            throw new IllegalStateException("the database did not do it: " + failed.getSQLState(), failed);
        }
    }

    private interface Work<T> {
        T in(Connection connection) throws SQLException;
    }
}
