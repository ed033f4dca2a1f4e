package org.hongdun.portal.filing;

import java.io.Serializable;
import java.util.List;

/**
 * What a check found in a draft.
 *
 * @param code key of the sentence in the bundle, HD-Fnnn or the code of the shared check
 * @param field name of the draft field it is about, null if about the whole
 * @param blocking whether the report cannot be submitted; otherwise the examiner will ask, and an explanation is wanted
 * @param details values for the placeholders of the sentence
 * @param suggestion what to write into the field instead, null if there is nothing to offer
 */
public record Finding(String code, String field, boolean blocking, List<Object> details, String suggestion)
        implements Serializable {

    public Finding {
        details = List.copyOf(details);
    }
}
