package org.hongdun.web.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.hongdun.platform.access.CurrentOfficer;
import org.hongdun.platform.access.Officer;

/** Who is working, asked once per request. */
@Named
@RequestScoped
public class Me {

    @Inject
    private CurrentOfficer current;

    private Officer officer;

    public Officer getOfficer() {
        if (officer == null) {
            officer = current.officer();
        }
        return officer;
    }

    public boolean may(String permission) {
        return getOfficer().may(permission);
    }

    /** Unit, post and name, as the frame shows them. */
    public String getTitle() {
        return getOfficer().unitName() + " · " + getOfficer().post() + " · "
                + getOfficer().name();
    }

    /** Code of the top of the organisation: the first step of the officer's path. */
    public String getBureauCode() {
        return getOfficer().unitPath().value().split("/")[1];
    }
}
