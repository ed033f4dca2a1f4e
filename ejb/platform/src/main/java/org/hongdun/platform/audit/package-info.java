/**
 * The memory of every decision: who, from which unit, what, on which file, with what outcome, when. The rows form chains
 * of SM3 digests, one per branch, numbered without gaps, so that a changed, removed, inserted or exchanged row is found
 * and named by the verifier.
 */
@Room(
        name = "platform.audit",
        mayKnow = {"kernel", "exchange"},
        doors = "org.hongdun.platform.audit")
package org.hongdun.platform.audit;

import org.hongdun.kernel.Room;
