package org.hongdun.platform.access;

import java.time.LocalDate;
import java.util.List;
import org.hongdun.kernel.ListQuery;
import org.hongdun.kernel.Slice;

/**
 * Accounts under the three separated administrators: the system administrator creates them without rights, the security
 * administrator activates them and grants roles, nobody does both. Every change is audited.
 */
public interface AccountAdministration {

    /** Filters and sort fields: loginName, staffNo, name, unitCode, post, status. {@code account-create} or {@code account-activate}. */
    Slice<AccountRow> accounts(ListQuery query);

    /** {@code account-create} or {@code account-activate}; HD-A002 if there is none. */
    AccountView account(String loginName);

    /** The roles that can be granted. {@code account-create} or {@code role-grant}. */
    List<RoleView> roles();

    /** {@code account-create}. Refused with HD-A003 (name or person already has one), HD-A004 (malformed), HD-O001. */
    void create(NewAccount account);

    /**
     * Activates the account and sets a first password, to be changed at the first sign-in. {@code account-activate}.
     * Refused with HD-A002, HD-A005 (own account), HD-A013 (already active).
     *
     * @return the first password; shown once, kept nowhere
     */
    String activate(String loginName);

    /**
     * The owner leaves the house (离岗): the right to sign in, every role and every stand-in end today, and others take over
     * what lies with him. {@code account-activate}; HD-A002, HD-A004 (reason), HD-A005, HD-A014 (one of the three
     * administrators), HD-A015.
     *
     * @param reason 1 to 200 characters
     */
    void disable(String loginName, String reason);

    /**
     * The owner leaves his post for another one (调岗): every role and every stand-in end today, and others take over what
     * lies with him; what the new post needs is granted anew. As {@link #disable}; HD-O001 (no such unit), HD-A035 (it is
     * the post he has).
     */
    void changePost(String loginName, String unitCode, String post, String reason);

    /** Ends a lock before its time. {@code account-activate}; HD-A002, HD-A005. */
    void unlock(String loginName);

    /**
     * Grants a role. {@code role-grant}. Refused with HD-A002, HD-A005 (to oneself), HD-A006 (no such role), HD-A007
     * (two administrators in one person, or an administrator with a business role), HD-A008 (already granted).
     *
     * @param validTo last day, null for open
     */
    void grant(String loginName, String roleCode, DataScope scope, LocalDate validFrom, LocalDate validTo);

    /** Ends a grant from today on. {@code role-grant}; HD-A009 (no such grant in force), HD-A005, HD-A014. */
    void revoke(long grantId, String reason);
}
