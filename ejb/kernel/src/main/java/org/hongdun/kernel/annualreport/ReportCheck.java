package org.hongdun.kernel.annualreport;

/** What is looked at in a yearly report. The sentence for each result stands in the bundles under {@code check.<name>}. */
public enum ReportCheck {
    /** Every mandatory field is filled; one result for each that is not. */
    REQUIRED,
    /** Counts of persons are 0 or more, and no part exceeds the whole. */
    COUNTS,
    /** Assets = liabilities + equity; details: the equity that would balance, the difference (both 万元). */
    BALANCE,
    /** Paid-in capital does not exceed the subscribed; details: paid-in, subscribed (万元). */
    PAID_IN,
    /** Net profit does not exceed total profit when tax is 0 or more; details: net, total (万元). */
    NET_PROFIT,
    /** The contributions sum up to the registered capital; details: subscribed, registered (万元). */
    REGISTERED_CAPITAL,
    /** The actual domicile is the registered one; details: the registered domicile. */
    DOMICILE,
    /** No licence has expired; details: its name, its last day. */
    LICENCES,
    /** A figure moved no further from last year's than the limit; details: change in percent, the limit. */
    FLUCTUATION
}
