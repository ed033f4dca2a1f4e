package org.hongdun.platform.access.persistence;

import static java.util.stream.Collectors.flatMapping;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.hongdun.kernel.LikePattern;
import org.hongdun.kernel.ListQuery;
import org.hongdun.kernel.OrgPath;
import org.hongdun.kernel.RuleViolation;
import org.hongdun.kernel.Slice;
import org.hongdun.kernel.database.InList;
import org.hongdun.platform.access.AccessError;
import org.hongdun.platform.access.AccountStatus;
import org.hongdun.platform.access.DataScope;
import org.hongdun.platform.access.domain.Account;
import org.hongdun.platform.access.domain.Grant;
import org.hongdun.platform.access.domain.HeldPost;
import org.hongdun.platform.access.domain.OfficerLine;
import org.hongdun.platform.access.domain.OldPassword;
import org.hongdun.platform.access.domain.Role;
import org.hongdun.platform.access.domain.RolePermission;

/** Accounts with their grants and earlier passwords. */
@ApplicationScoped
public class Accounts {

    private static final String IN_FORCE = " and g.validFrom <= :day and (g.validTo is null or g.validTo >= :day)";
    private static final String OFFICER =
            "select a.login_name, a.person_name, a.post, a.unit_code, u.short_name, u.org_path,"
                    + " g.role_code, g.data_scope from access_account a"
                    + " left join org_unit u on u.unit_code = a.unit_code and u.valid_from <= ?"
                    + " and (u.valid_to is null or u.valid_to >= ?)"
                    + " left join access_grant g on g.account_id = a.id and g.valid_from <= ?"
                    + " and (g.valid_to is null or g.valid_to >= ?)"
                    + " where a.login_name = ? and a.status = 'ACTIVE'";
    private static final Map<String, String> FIELDS = Map.of(
            "loginName", "a.loginName",
            "staffNo", "a.staffNo",
            "name", "a.name",
            "unitCode", "a.unitCode",
            "post", "a.post",
            "status", "a.status");

    @PersistenceContext(unitName = "hongdun-platform")
    private EntityManager entities;

    protected Accounts() {}

    public Accounts(EntityManager entities) {
        this.entities = entities;
    }

    public Optional<Account> find(String loginName) {
        return byName(loginName).getResultStream().findFirst();
    }

    /** Locked to the end of the transaction, so that failures at the same moment are all counted. */
    public Optional<Account> locked(String loginName) {
        return byName(loginName)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    private TypedQuery<Account> byName(String loginName) {
        return entities.createQuery("select a from Account a where a.loginName = :login", Account.class)
                .setParameter("login", loginName);
    }

    public boolean isTaken(String loginName, String staffNo) {
        return entities.createQuery(
                                "select count(a) from Account a where a.loginName = :login or a.staffNo = :staff",
                                Long.class)
                        .setParameter("login", loginName)
                        .setParameter("staff", staffNo)
                        .getSingleResult()
                > 0;
    }

    public void add(Account account) {
        entities.persist(account);
    }

    public Slice<Account> page(ListQuery asked) {
        Map<String, Object> values = new HashMap<>();
        String where = FIELDS.keySet().stream()
                .filter(name -> asked.filter(name).isPresent())
                .map(name -> condition(name, asked.filter(name).orElseThrow(), values))
                .collect(joining());
        String order = asked.sortWithin(FIELDS.keySet())
                .map(field -> FIELDS.get(field) + (asked.ascending() ? " asc, " : " desc, "))
                .orElse("");
        TypedQuery<Account> rows = entities.createQuery(
                "select a from Account a where 1 = 1" + where + " order by " + order + "a.loginName", Account.class);
        TypedQuery<Long> count = entities.createQuery("select count(a) from Account a where 1 = 1" + where, Long.class);
        values.forEach((name, value) -> {
            rows.setParameter(name, value);
            count.setParameter(name, value);
        });
        return new Slice<>(
                rows.setFirstResult(asked.first())
                        .setMaxResults(asked.pageSize())
                        .getResultList(),
                count.getSingleResult());
    }

    /** Active accounts whose name, login name or post contains the text, or whose unit is called so, by name. */
    public List<Account> active(String text, int most) {
        return entities.createQuery(
                        "select a from Account a where a.status = ACTIVE and (a.name like :text escape '\\'"
                                + " or lower(a.loginName) like :lower escape '\\' or a.post like :text escape '\\'"
                                + " or a.unitCode in (select u.key.code from UnitVersion u"
                                + " where u.shortName like :text escape '\\' and u.validTo is null))"
                                + " order by a.name, a.loginName",
                        Account.class)
                .setParameter("text", LikePattern.containing(text))
                .setParameter("lower", LikePattern.containing(text.toLowerCase()))
                .setMaxResults(most)
                .getResultList();
    }

    /** Names of persons by login name. */
    public Map<String, String> names(Collection<String> loginNames) {
        if (loginNames.isEmpty()) {
            return Map.of();
        }
        InList logins = InList.of("login", loginNames);
        return logins.bind(entities.createQuery(
                        "select a from Account a where a.loginName in " + logins.text(), Account.class))
                .getResultStream()
                .collect(toMap(Account::loginName, Account::name));
    }

    private static String condition(String name, String text, Map<String, Object> values) {
        if (name.equals("status")) {
            values.put(name, status(text));
            return " and a.status = :status";
        }
        values.put(name, "%" + text.toLowerCase() + "%");
        return " and lower(" + FIELDS.get(name) + ") like :" + name;
    }

    private static AccountStatus status(String text) {
        try {
            return AccountStatus.valueOf(text);
        } catch (IllegalArgumentException unknown) {
            throw new RuleViolation(AccessError.ACCOUNT_MALFORMED, "status");
        }
    }

    /** Codes of the roles in force, by login name; one query for a page of accounts. */
    public Map<String, List<String>> rolesOf(Collection<String> loginNames, LocalDate day) {
        if (loginNames.isEmpty()) {
            return Map.of();
        }
        InList logins = InList.of("login", loginNames);
        return logins.bind(entities.createQuery(
                        "select a.loginName, r.code from Grant g join g.account a join g.role r"
                                + " where a.loginName in " + logins.text() + IN_FORCE + " order by r.code",
                        Object[].class))
                .setParameter("day", day)
                .getResultStream()
                .collect(groupingBy(row -> (String) row[0], mapping(row -> (String) row[1], toList())));
    }

    /**
     * Whoever is in use under that name, with his unit and the roles he holds that day; empty if nobody is. Every request
     * asks it, so it is asked in SQL: put in the language of the entities it takes twice as long.
     */
    public List<OfficerLine> officer(String loginName, LocalDate day) {
        return entities.unwrap(Session.class).doReturningWork(database -> {
            try (PreparedStatement question = database.prepareStatement(OFFICER)) {
                for (int at = 1; at <= 4; at++) {
                    question.setObject(at, day);
                }
                question.setString(5, loginName);
                try (ResultSet answer = question.executeQuery()) {
                    List<OfficerLine> lines = new ArrayList<>();
                    while (answer.next()) {
                        lines.add(line(answer));
                    }
                    return lines;
                }
            }
        });
    }

    private static OfficerLine line(ResultSet answer) throws SQLException {
        String path = answer.getString(6);
        String granted = answer.getString(8);
        return new OfficerLine(
                answer.getString(1),
                answer.getString(2),
                answer.getString(3),
                answer.getString(4),
                answer.getString(5),
                path == null ? null : new OrgPath(path),
                answer.getString(7),
                granted == null ? null : DataScope.valueOf(granted));
    }

    /** Every grant the account ever had, the newest first. */
    public List<Grant> grantsOf(Account account) {
        return entities.createQuery(
                        "select g from Grant g join fetch g.role where g.account = :account"
                                + " order by g.grantedAt desc, g.id desc",
                        Grant.class)
                .setParameter("account", account)
                .getResultList();
    }

    public Optional<Grant> grant(long id) {
        return entities.createQuery(
                        "select g from Grant g join fetch g.role join fetch g.account where g.id = :id", Grant.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    public void add(Grant grant) {
        entities.persist(grant);
    }

    /** The posts its owner has left, the last one first. */
    public List<HeldPost> postsLeft(Account account) {
        return entities.createQuery(
                        "select p from HeldPost p where p.accountId = :id order by p.heldTo desc, p.id desc",
                        HeldPost.class)
                .setParameter("id", account.id())
                .getResultList();
    }

    public void add(HeldPost post) {
        entities.persist(post);
    }

    public Optional<Role> role(String code) {
        return Optional.ofNullable(entities.find(Role.class, code));
    }

    public List<Role> roles() {
        return entities.createQuery("select r from Role r order by r.administrator, r.code", Role.class)
                .getResultList();
    }

    /** Those of the accounts that are in use. */
    public List<Account> active(List<String> loginNames) {
        if (loginNames.isEmpty()) {
            return List.of();
        }
        InList logins = InList.of("login", loginNames);
        return logins.bind(entities.createQuery(
                        "select a from Account a where a.status = ACTIVE and a.loginName in " + logins.text(),
                        Account.class))
                .getResultList();
    }

    /** Login names of those that are in use and whose owners are not away on that day. */
    public Set<String> present(Collection<String> loginNames, LocalDate day) {
        if (loginNames.isEmpty()) {
            return Set.of();
        }
        InList logins = InList.of("login", loginNames);
        return logins.bind(entities.createQuery(
                        "select a.loginName from Account a where a.status = ACTIVE"
                                + " and not exists (select 1 from Absence b where b.loginName = a.loginName"
                                + " and b.from <= :day and b.to >= :day) and a.loginName in " + logins.text(),
                        String.class))
                .setParameter("day", day)
                .getResultStream()
                .collect(toSet());
    }

    public List<Account> activeOf(String unitCode) {
        return entities.createQuery(
                        "select a from Account a where a.unitCode = :unit and a.status = :status order by a.loginName",
                        Account.class)
                .setParameter("unit", unitCode)
                .setParameter("status", AccountStatus.ACTIVE)
                .getResultList();
    }

    /** Scopes with which active accounts hold a role, by login name. */
    public Map<String, List<DataScope>> scopesInRole(String roleCode, LocalDate day) {
        return entities.createQuery(
                        "select g.account.loginName, g.scope from Grant g"
                                + " where g.role.code = :role and g.account.status = :status" + IN_FORCE,
                        Object[].class)
                .setParameter("role", roleCode)
                .setParameter("status", AccountStatus.ACTIVE)
                .setParameter("day", day)
                .getResultStream()
                .collect(groupingBy(row -> (String) row[0], mapping(row -> (DataScope) row[1], toList())));
    }

    /** Posts of the accounts in use. */
    public List<String> posts() {
        return entities.createQuery(
                        "select distinct a.post from Account a where a.status = :status order by a.post", String.class)
                .setParameter("status", AccountStatus.ACTIVE)
                .getResultList();
    }

    /** Permission names by role code. */
    public Map<String, List<String>> permissionsByRole() {
        return entities.createQuery(
                        "select p.key.roleCode, p.key.permission from RolePermission p order by p.key.permission",
                        Object[].class)
                .getResultStream()
                .collect(groupingBy(row -> (String) row[0], mapping(row -> (String) row[1], toList())));
    }

    /** What every role permits; a role that permits nothing has an empty list. */
    public Map<String, List<RolePermission>> permissionsOfRoles() {
        return entities.createQuery(
                        "select r.code, p from Role r left join RolePermission p on p.key.roleCode = r.code",
                        Object[].class)
                .getResultStream()
                .collect(groupingBy(
                        row -> (String) row[0],
                        flatMapping(row -> Stream.ofNullable((RolePermission) row[1]), toList())));
    }

    /** Hashes of the last passwords before the present one, the newest first. */
    public List<String> earlierPasswords(Account account, int number) {
        return entities.createQuery(
                        "select p from OldPassword p where p.key.accountId = :id order by p.key.setAt desc",
                        OldPassword.class)
                .setParameter("id", account.id())
                .setMaxResults(number)
                .getResultStream()
                .map(OldPassword::hash)
                .toList();
    }

    public void remember(Account account) {
        if (account.passwordHash() != null) {
            entities.persist(new OldPassword(account.id(), account.passwordSetAt(), account.passwordHash()));
        }
    }
}
