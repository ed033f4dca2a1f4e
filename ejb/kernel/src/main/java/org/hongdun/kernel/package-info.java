/**
 * What every room speaks: identifiers with their check digits, the path of a unit in the organisation, refusals with a
 * code, pages of lists, working days, SM2 and SM3, and the forms, checks and documents that both networks must understand
 * alike. The kernel knows nobody.
 */
@Room(
        name = "kernel",
        mayKnow = {},
        doors = {
            "org.hongdun.kernel",
            "org.hongdun.kernel.annualreport",
            "org.hongdun.kernel.calendar",
            "org.hongdun.kernel.crypto",
            "org.hongdun.kernel.database",
            "org.hongdun.kernel.iccard",
            "org.hongdun.kernel.publicsubject",
            "org.hongdun.kernel.registration",
            "org.hongdun.kernel.xml"
        })
package org.hongdun.kernel;
