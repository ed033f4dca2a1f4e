package org.hongdun.kernel.registration;

/** What is looked at in an application. The sentences stand in the bundles under {@code filing.check.<name>}: {@code .found} for errors, {@code .hint} for hints. */
public enum FilingCheck {
    /** Every mandatory field is filled; one result for each that is not. */
    REQUIRED,
    /** What was typed can be read as what the field asks for. */
    FORMAT,
    /** The matter exists under the law of that day. */
    MATTER_IN_FORCE,
    /** The subject's state allows the matter; details: the state's digit. */
    STATE,
    /** The documents that the matter requires were handed in; details: name of a missing one. */
    DOCUMENTS,
    /** The name is reserved for this applicant and the reservation holds; details: its last day. */
    NAME,
    /** Nobody who is to hold a post is barred from it; details: the person. */
    BAN,
    /** Citizen identity numbers have the right check character; details: the person. */
    ID_NUMBER,
    /** Natural persons are old enough; details: the person, the age required. */
    AGE,
    /** A natural person holds no more one-person companies than the law of the day allows; details: the person, how many. */
    ONE_PERSON_COMPANY,
    /** The capital reaches the minimum of the day; details: capital, minimum (万元). */
    CAPITAL_MINIMUM,
    /** The subscribed contributions sum up to the capital; details: sum, capital (万元). */
    CONTRIBUTIONS,
    /** The shares sum up to 100 %; details: the sum. */
    SHARES,
    /** For each part of the scope that needs a licence beforehand a licence is given; details: the words, the licence. */
    LICENSED_SCOPE,
    /** The domicile lies in the area of the authority; details: its division. */
    JURISDICTION,
    /** Who moves in was established before; details: the day given. */
    ESTABLISHED,
    /** Not too many subjects have the same address; details: how many, from how many on it is conspicuous. */
    ADDRESS_DENSITY,
    /** The last contribution is due within the term; details: the date given, the last day. */
    CONTRIBUTION_TERM,
    /** No share that is touched is pledged or frozen; details: the lock. */
    SHARE_LOCK,
    /** Every item that is to be changed does change. */
    CHANGE,
    /** A change is applied for within the term after the resolution; details: its last day. */
    CHANGE_TERM,
    /** A capital reduction waits after its announcement; details: the last day of waiting. */
    CAPITAL_REDUCTION,
    /** The liquidation is announced and ended, and the application comes in time; details: the last day. */
    LIQUIDATION,
    /** Taxes are cleared. */
    TAX,
    /** Every branch has ended before its enterprise does; details: names of some that have not. */
    BRANCHES,
    /** A simple cancellation was announced long enough and comes in time; details: last day of the announcement, last day to apply. */
    SIMPLE_CANCELLATION,
    /** Nobody objected to a simple cancellation. */
    SIMPLE_OBJECTION,
    /** All investors have committed themselves to a simple cancellation. */
    SIMPLE_COMMITMENT,
    /** A suspension of business is no longer than the law allows; details: the last day. */
    SUSPENSION,
    /** An annulment was announced long enough where parties could not be reached; details: the last day. */
    ANNULMENT,
    /** What is to be annulled stands in the register; details: the number given. */
    ANNULLED,
    /** The decision that revokes the licence was served while the subject existed; details: the day given. */
    SERVED;

    /** Whether the first of its details is a person, who may not have been named yet. */
    public boolean isAboutPerson() {
        return this == BAN || this == ID_NUMBER || this == AGE || this == ONE_PERSON_COMPANY;
    }
}
