package org.hongdun.portal.paper;

import java.io.InputStream;
import org.hongdun.exchange.ContentRef;

/** Takes files in, in the caller's transaction. */
public interface Papers {

    /**
     * Looks at the name and the first bytes of a file, then streams it into the content store. Refused with HD-F011 (larger
     * than allowed), HD-F012 (type not allowed), HD-F013 (content is not what the name says), HD-F014 (empty), HD-F016.
     *
     * @param fileName as the applicant's computer has it; data only
     */
    ContentRef take(String fileName, InputStream content);
}
