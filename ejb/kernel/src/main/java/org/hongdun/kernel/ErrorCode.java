package org.hongdun.kernel;

/** A stable reason of a refusal. Enums of the rooms implement it; the text for people stands in the bundles under the code. */
public interface ErrorCode {

    /** Such as {@code HD-I002}; never changes, never reused. */
    String code();
}
