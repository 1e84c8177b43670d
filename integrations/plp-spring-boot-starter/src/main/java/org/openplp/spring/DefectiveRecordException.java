package org.openplp.spring;

import java.util.List;
import java.util.stream.Collectors;
import org.openplp.formats.defect.PlacedDefect;

/** Thrown for a submitted dossier or act that has defects. The starter answers with a problem that lists them. */
public final class DefectiveRecordException extends RuntimeException {
    private static final long serialVersionUID = 1;
    private static final int FEW = 5;

    private final transient List<PlacedDefect> defects;

    /**
     * Creates the exception.
     *
     * @param defects the defects, such as those of a {@code ReadDossier}; not empty
     */
    public DefectiveRecordException(List<PlacedDefect> defects) {
        super(defects.stream()
                .limit(FEW)
                .map(one -> one.defect().path() + " " + one.defect().code())
                .collect(Collectors.joining(", ", defects.size() + " defects: ", "")));
        this.defects = List.copyOf(defects);
    }

    /**
     * All defects.
     *
     * @return every defect with its place
     */
    public List<PlacedDefect> defects() {
        return defects;
    }
}
