package org.hongdun.registry.iccard;

/** Why a card is suspended; it is restored when this ground falls away. */
public enum SuspensionGround {
    /** 未参加年检. */
    INSPECTION,
    /** 立案调查. */
    CASE,
    /** 营业执照被扣留. */
    LICENCE_SEIZED,
    /** 变更后逾期未换写. */
    NOT_REWRITTEN
}
