package org.openplp.core.membership;

import java.time.LocalDate;
import org.openplp.core.Buildable;
import org.openplp.core.fact.Cut;
import org.openplp.core.fact.Dated;
import org.openplp.core.fact.Recorded;
import org.openplp.core.record.Components;

/**
 * A request of a member about his or her own data (norm DAT-4a).
 *
 * @param kind what was requested
 * @param receivedOn the day on which it was received
 * @param answeredOn the day on which it was answered
 */
@Buildable
public record DataRequest(Recorded<Kind> kind, Recorded<LocalDate> receivedOn, Recorded<LocalDate> answeredOn)
        implements Dated<DataRequest> {
    /** What a member can request. */
    public enum Kind {
        /** Access to the data. */
        ACCESS,
        /** Correction of the data. */
        CORRECTION,
        /** Deletion of the data. */
        ERASURE
    }

    public DataRequest {
        Components.requireAll(DataRequest.class, kind, receivedOn, answeredOn);
    }

    /** {@return a request with nothing on record yet} */
    public static DataRequest blank() {
        return DataRequestBuilder.blank();
    }

    /** {@return a builder that starts from these facts} */
    public DataRequestBuilder toBuilder() {
        return new DataRequestBuilder().like(this);
    }

    @Override
    public Recorded<LocalDate> placedOn() {
        return receivedOn;
    }

    @Override
    public DataRequest asOf(LocalDate day) {
        Cut cut = Cut.to(day);
        return cut.choose(this, new DataRequest(kind, cut.date(receivedOn), cut.date(answeredOn)));
    }
}
