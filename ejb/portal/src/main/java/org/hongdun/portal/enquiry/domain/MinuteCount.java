package org.hongdun.portal.enquiry.domain;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** How often each address has asked within one minute. */
public final class MinuteCount {

    /** A minute that is long over. */
    public static final MinuteCount NONE = new MinuteCount(0, 0);

    private static final int MINUTE = 60;

    private final long minute;
    private final int most;
    private final Map<String, Integer> asked = new ConcurrentHashMap<>();

    /**
     * @param now seconds since 1970 within the minute
     * @param most enquiries of one address
     */
    public MinuteCount(long now, int most) {
        this.minute = now / MINUTE;
        this.most = most;
    }

    public boolean covers(long now) {
        return now / MINUTE == minute;
    }

    /** Counts one enquiry. @return 0 if it may be answered, else the seconds until the minute is over */
    public int waitFor(String address, long now) {
        return asked.merge(address, 1, Integer::sum) <= most ? 0 : (int) (MINUTE - now % MINUTE);
    }
}
