package org.hongdun.registry.name;

import org.hongdun.kernel.ListQuery;
import org.hongdun.kernel.Slice;

/**
 * Applications for names at the window and in review. An officer sees those of the units within his reach; what lies outside
 * is answered like what does not exist (HD-M010). {@code seenVersion} is {@link ApplicationView#version()} of the page:
 * refused with HD-M011 if it changed since.
 */
public interface NameApplications {

    /**
     * Applications within reach, open ones first. Permission: {@code name-read}.
     *
     * @param query filters {@code text} (part of name or applicant, beginning of the number), {@code status}; sortable by
     *     every component of {@link ApplicationRow} but {@code id} and {@code regime}
     */
    Slice<ApplicationRow> list(ListQuery query);

    /** Permission: {@code name-read}. */
    ApplicationView view(long applicationId);

    /**
     * Takes an application in. Where names are pre-approved, it goes into review and the name counts as taken; where names
     * are declared, it is reserved at once, or goes into review if it holds a restricted word. Permission: {@code
     * name-accept}. Refused with HD-M016 (forbidden), HD-M017 (same name), HD-M018 (near name without investment relation),
     * HD-M019 (near name, risk not promised), HD-M025.
     *
     * @return id of the application
     */
    long submit(NewNameApplication asked);

    /** First or second review agrees; the second reserves the name. {@code name-review} or {@code name-approve}. */
    void agree(long applicationId, long seenVersion, String opinion);

    /** The first review asks for a correction. Permission: {@code name-review}; HD-M014 without an opinion. */
    void sendBack(long applicationId, long seenVersion, String opinion);

    /** First or second review rejects; the name is free. {@code name-review} or {@code name-approve}; HD-M014. */
    void reject(long applicationId, long seenVersion, String opinion);

    /** The applicant has corrected the name; checked as {@link #submit}. Permission: {@code name-accept}. */
    void correct(long applicationId, long seenVersion, String name);

    /** Reserves for a second term. Permission: {@code name-accept}; HD-M020, HD-M021, HD-M023. */
    void extend(long applicationId, long seenVersion);

    /** The applicant takes it back; the name is free. Permission: {@code name-accept}. */
    void withdraw(long applicationId, long seenVersion);
}
