package org.hongdun.platform.access.application;

import java.util.Set;
import org.hongdun.platform.access.Officer;

/** An officer with the codes of the roles he holds. */
record KnownOfficer(Officer officer, Set<String> roles) {}
