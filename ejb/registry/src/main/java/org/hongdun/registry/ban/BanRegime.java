package org.hongdun.registry.ban;

/** Rules on who may be legal representative: those of 1998/1999, or those of the registration regulation of 2022. */
public enum BanRegime {
    OLD,
    NEW
}
