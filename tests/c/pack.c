/*
 * Policies that are loaded at run time, from C: checks the pack that is given as a file, states facts, asks a rule and
 * assesses, in memory of its own; then the same bytes, damaged.
 */
#include <stdio.h>
#include <string.h>

#include "regelkern.h"

static unsigned char pack[65536];
static uint64_t work[4096];
static int64_t slots[64];
static rk_answer answer;
static rk_assessment assessment;

static int failed(int line)
{
    printf("pack.c, line %d\n", line);
    return 1;
}

#define CHECK(holds) \
    if (!(holds)) return failed(__LINE__)

static rk_fact stated(uint32_t fact, int32_t index, int64_t value)
{
    rk_fact statement;
    memset(&statement, 0, sizeof statement);
    statement.fact = fact;
    statement.index = index;
    statement.known = RK_STATED;
    statement.value = value;
    return statement;
}

int main(int count, char **arguments)
{
    rk_pack_info info;
    rk_fact facts[8];
    uint32_t length;
    FILE *file;

    CHECK(count == 2 && (file = fopen(arguments[1], "rb")) != NULL);
    length = (uint32_t)fread(pack, 1, sizeof pack, file);
    fclose(file);

    CHECK(rk_pack_check(pack, length, &info) == RK_OK);
    CHECK(info.number == 60 && info.edition == 20251201 && info.valid_from == 20260101 && info.valid_until == 20270101);
    CHECK(strcmp((const char *)info.key, "HOME26") == 0 && info.facts == 10 && info.rules == 5 && info.slots == 13);
    CHECK(info.refused == 0 && 0 < info.words && info.words <= 4096 && 0 < info.steps);

    facts[0] = stated(60002, 0, 19500101);
    facts[1] = stated(60003, 0, 0);
    facts[2] = stated(60004, 0, 20260203);
    facts[3] = stated(60006, 0, 20260201);
    facts[4] = stated(60007, 0, 20);
    facts[5] = stated(60008, 0, 16);
    facts[6] = stated(60009, 0, 5000);
    facts[7] = stated(60009, 1, 7500);
    CHECK(rk_pack_facts_set(pack, length, work, info.words, slots, info.slots, 1, facts, 8) == RK_OK);
    CHECK(rk_pack_evaluate(pack, length, work, info.words, 60004, slots, info.slots, &answer) == RK_OK);
    CHECK(answer.rule == 60004 && answer.result == RK_RESULT_PASS);
    CHECK(answer.value_count == 2 && answer.values[0].value == 12500);
    CHECK(answer.receipt.hash == info.hash && answer.receipt.rule_set == info.edition);
    CHECK(rk_pack_assess(pack, length, work, info.words, RK_SUBJECT_INSURED, 20260301, slots, info.slots, &assessment) ==
          RK_OK);
    CHECK(assessment.policy == 60 && assessment.outcome == RK_OUTCOME_ELIGIBLE && assessment.finding_count == 2);
    CHECK(rk_pack_assess(pack, length, work, info.words, RK_SUBJECT_INSURED, 20270101, slots, info.slots, &assessment) ==
          RK_E_VALIDITY);

    CHECK(rk_pack_evaluate(pack, length, work, info.words, 60009, slots, info.slots, &answer) == RK_E_RULE);
    CHECK(rk_pack_evaluate(pack, length, work, info.words - 1, 60004, slots, info.slots, &answer) == RK_E_TOO_SMALL);
    CHECK(rk_pack_evaluate(pack, length, work, info.words, 60004, slots, info.slots - 1, &answer) == RK_E_SLOTS);
    CHECK(rk_pack_evaluate(pack, length, (uint64_t *)slots, info.words, 60004, slots, info.slots, &answer) == RK_E_OVERLAP);
    CHECK(rk_pack_evaluate(NULL, length, work, info.words, 60004, slots, info.slots, &answer) == RK_E_NULL);
    facts[0].fact = 60011;
    CHECK(rk_pack_facts_set(pack, length, work, info.words, slots, info.slots, 0, facts, 1) == RK_E_FACT);

    CHECK(rk_pack_check(pack, length - 1, &info) == RK_E_PACK && info.refused == RK_PACK_TRUNCATED);
    pack[100] ^= 1;
    CHECK(rk_pack_check(pack, length, &info) == RK_E_PACK && info.refused == RK_PACK_DAMAGED && info.at == length - 8);
    CHECK(rk_pack_evaluate(pack, length, work, 4096, 60004, slots, 13, &answer) == RK_E_PACK);
    puts("ok");
    return 0;
}
