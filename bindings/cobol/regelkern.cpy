      *> regelkern for COBOL: the records, codes and numbers of the C
      *> interface (include/regelkern.h, which says what the functions
      *> do).
      *>
      *> SPDX-License-Identifier: MIT OR Apache-2.0
      *>
      *> Generated from bindings/c/src and the tables of the policies;
      *> do not edit.
      *>
      *> Use. COPY this in WORKING-STORAGE, in fixed or free format.
      *> Fill every record with LOW-VALUES before its first use: zero
      *> bytes are "unknown", and FILLER has to be zero. A record
      *> becomes a table by replacing its first line:
      *>
      *>   COPY "regelkern.cpy" REPLACING ==01 RK-CLAIM.== BY
      *>     ==01 CLAIM-TABLE. 03 RK-CLAIM OCCURS 1000 TIMES.==.
      *>
      *> A code of one byte is a PIC X with condition names: SET
      *> RK-KIND-BUNDLE-PAYMENT TO TRUE. Where several items have the
      *> same condition names, say which: RK-YES OF RK-CLAIM-IN-BUNDLE.
      *> A number of one byte, such as a contract year, is FUNCTION
      *> ORD(item) - 1. A bit of RK-VERDICT-MISSING is set when
      *> FUNCTION MOD(FUNCTION INTEGER(missing / bit), 2) is 1.
      *>
      *> Calls. Records and buffers go BY REFERENCE, counts, sizes and
      *> numbers BY VALUE as PIC 9(9) COMP-5; where a pointer may be
      *> null, BY VALUE 0 of the size of a pointer, or OMITTED. The
      *> result comes with RETURNING RK-STATUS. Two functions take or
      *> give 64 bits by value (rk_fact_set, rk_ruleset_hash);
      *> rk_facts_set and rk_get_receipt do the same with records.
      *> Texts have no zero byte at their end: take rk_text_copy, which
      *> gives the length too, not rk_text, which gives a pointer.
      *>
      *> Numbers. Binary items are COMP-5, because COMP and BINARY
      *> cut values to the digits of the picture under TRUNC(STD) or
      *> the compiler's default and may have another byte order. A
      *> COMP-5 item keeps all its bits whatever TRUNC says; a MOVE
      *> to a display item keeps as many digits as that has. The
      *> 9(18) of RK-...-HASH has 64 bits and may need 20 digits.
      *> Amounts are whole eurocents in S9(18) COMP-5, never packed
      *> decimal: the largest has 15 digits.
      *>
      *> Layout. Nothing is SYNCHRONIZED and nothing needs to be:
      *> members of eight bytes lie at multiples of eight, every size
      *> is a multiple of eight, fillers are written out. Do not add
      *> SYNC and do not compile with an option that implies it. The
      *> library reads records of any alignment; only the slots of
      *> rk_facts_init have to be aligned to eight bytes, as a level 01
      *> item is.
      *>
      *> z/OS with Enterprise COBOL:
      *> - Copy this to a member of at most eight letters, such as
      *>   RKERN.
      *> - Function names are long and in lower case:
      *>   PGMNAME(LONGMIXED).
      *> - EBCDIC: codes are digits in ASCII. Translate care-product
      *>   codes and every text that is handed in (FUNCTION DISPLAY-OF
      *>   and NATIONAL-OF, or INSPECT CONVERTING), or the verdict is
      *>   invalid with RK-FAULT-EBCDIC-DIGITS. Texts that come back
      *>   are UTF-8.
      *> - AMODE: records hold no pointers and are the same under AMODE
      *>   31 and 64. Arguments BY REFERENCE are addresses, so program
      *>   and library have to be of one AMODE: LP(32) with 31, LP(64)
      *>   with 64.
      *> - Arguments BY VALUE and RETURNING of at most 32 bits are what
      *>   COBOL and C agree on; keep to the record functions beyond
      *>   that.
      *> - CALL literals need NODYNAM, or a DLL with the option DLL.
      *> - Byte order is the machine's own: COMP-5 agrees by itself.
      *>
      *> Tried with GnuCOBOL 3 on Linux, not on z/OS.

      *> What a call returns: RETURNING RK-STATUS.
       01  RK-STATUS                       PIC S9(9) COMP-5.
      *>     The call did what it says.
           88  RK-OK                       VALUE 0.
      *>     A pointer that is needed is null.
           88  RK-E-NULL                   VALUE 1.
      *>     So many elements do not fit in memory, or more than
      *>     RK-COUNT-MAX.
           88  RK-E-COUNT                  VALUE 2.
      *>     A stride that is smaller than the struct was in ABI 1, or
      *>     larger than RK-STRIDE-MAX.
           88  RK-E-STRIDE                 VALUE 3.
      *>     Memory that is written overlaps other memory of the call.
           88  RK-E-OVERLAP                VALUE 4.
      *>     Slots that are not aligned to eight bytes, or scratch
      *>     memory that is not aligned to four.
           88  RK-E-ALIGNMENT              VALUE 5.
      *>     A state of another version, or a header of another ABI,
      *>     than this library has.
           88  RK-E-VERSION                VALUE 6.
      *>     A struct size that cannot be, or members behind the known
      *>     ones that are not zero.
           88  RK-E-STRUCT-SIZE            VALUE 7.
      *>     Reserved bytes that are not zero.
           88  RK-E-RESERVED               VALUE 8.
      *>     The contract is refused; rk_contract_check says which
      *>     member and why.
           88  RK-E-CONTRACT               VALUE 9.
      *>     No policy of this number or key.
           88  RK-E-POLICY                 VALUE 10.
      *>     No rule of this number or id.
           88  RK-E-RULE                   VALUE 11.
      *>     No fact of this number or name, or a fact of another
      *>     policy than the slots.
           88  RK-E-FACT                   VALUE 12.
      *>     A place or an index that there is not.
           88  RK-E-INDEX                  VALUE 13.
      *>     No subject of this number.
           88  RK-E-SUBJECT                VALUE 14.
      *>     Another number of slots than the policy has.
           88  RK-E-SLOTS                  VALUE 15.
      *>     The buffer is too small.
           88  RK-E-TOO-SMALL              VALUE 16.
      *>     The state holds an amount that is none, or is of another
      *>     policy.
           88  RK-E-STATE                  VALUE 17.
      *>     The policy is not valid on the day that was asked: ask
      *>     the edition that is.
           88  RK-E-VALIDITY               VALUE 18.
      *>     A number that is not one of those listed for the
      *>     parameter.
           88  RK-E-NUMBER                 VALUE 19.
      *>     A name that nothing has.
           88  RK-E-NAME                   VALUE 20.
      *>     No request of this number.
           88  RK-E-REQUEST                VALUE 21.
      *>     The pack is refused; rk_pack_check says why and where.
           88  RK-E-PACK                   VALUE 22.
      *>     Reserved; no function returns it.
           88  RK-E-INTERNAL               VALUE 99.
      *>     Outside the range of its quantity, given or computed.
           88  RK-FAULT-OUT-OF-RANGE       VALUE 101.
      *>     No day of the calendar, or outside 1900-01-01 to
      *>     2199-12-31.
           88  RK-FAULT-INVALID-DATE       VALUE 102.
      *>     A period with one end only, or one that does not begin
      *>     before it ends.
           88  RK-FAULT-EMPTY-PERIOD       VALUE 103.
      *>     A code with another number of characters than its form
      *>     has.
           88  RK-FAULT-WRONG-LENGTH       VALUE 104.
      *>     A character that is no ASCII digit where a digit was
      *>     expected.
           88  RK-FAULT-NOT-DIGITS         VALUE 105.
      *>     Digits in EBCDIC (0xF0 to 0xF9): translate to ASCII
      *>     before the call.
           88  RK-FAULT-EBCDIC-DIGITS      VALUE 106.
      *>     The check digit does not agree.
           88  RK-FAULT-CHECKSUM           VALUE 107.
      *>     Well formed, but not one of the values allowed here.
           88  RK-FAULT-NOT-ALLOWED        VALUE 108.
      *>     A denominator of zero.
           88  RK-FAULT-ZERO-DENOMINATOR   VALUE 109.

      *> What a result was made with. Kept beside a decision, it tells
      *> years later which rules decided.
      *> 16 bytes.
       01  RK-RECEIPT.
      *>     Hash of all rules of the library.
           05  RK-RECEIPT-HASH             PIC 9(18) COMP-5.
      *>     Number of the rule set, a day YYYYMMDD.
           05  RK-RECEIPT-RULE-SET         PIC 9(9) COMP-5.
      *>     Version of the library: 10000 times major, 100 times
      *>     minor, patch.
           05  RK-RECEIPT-VERSION          PIC 9(9) COMP-5.

      *> The terms of a bundle arrangement.
      *> 88 bytes.
       01  RK-CONTRACT.
      *>     LENGTH OF RK-CONTRACT. In a struct of another size,
      *>     members that the caller's header does not have are zero,
      *>     and bytes that the library does not know must be zero.
           05  RK-CONTRACT-STRUCT-SIZE     PIC 9(9) COMP-5.
      *>     Number of the policy, RK-POLICY-...
           05  RK-CONTRACT-POLICY          PIC 9(9) COMP-5.
      *>     First day, YYYYMMDD.
           05  RK-CONTRACT-START           PIC S9(9) COMP-5.
      *>     Day after the last day, YYYYMMDD: exactly 36 months after
      *>     the start.
           05  RK-CONTRACT-TO-EXCLUSIVE    PIC S9(9) COMP-5.
      *>     Agreed bundle price in eurocents for a patient and a
      *>     contract year, not negative.
           05  RK-CONTRACT-BUNDLE-PRICE-CENTS PIC S9(18) COMP-5.
      *>     Room moved in from other ceilings in eurocents, per
      *>     contract year, not negative.
           05  RK-CONTRACT-TRANSFER-IN-CENTS
                   PIC S9(18) COMP-5 OCCURS 3 TIMES.
      *>     Room moved out to other ceilings in eurocents, per
      *>     contract year, not negative.
           05  RK-CONTRACT-TRANSFER-OUT-CENTS
                   PIC S9(18) COMP-5 OCCURS 3 TIMES.
      *>     Agreed number of patients, per contract year.
           05  RK-CONTRACT-VOLUME-PATIENTS
                   PIC 9(9) COMP-5 OCCURS 3 TIMES.
      *>     How a patient counts who is in the pathway for part of a
      *>     contract year, RK-PRORATION-...
           05  RK-CONTRACT-PRORATION       PIC X(1).
               88  RK-PRORATION-NONE       VALUE X"00".
               88  RK-PRORATION-DAYS       VALUE X"01".
      *>     How part-years are rounded, RK-ROUNDING-...
           05  RK-CONTRACT-ROUNDING        PIC X(1).
               88  RK-ROUNDING-HALF-AWAY   VALUE X"00".
               88  RK-ROUNDING-HALF-EVEN   VALUE X"01".
               88  RK-ROUNDING-HALF-DOWN   VALUE X"02".
               88  RK-ROUNDING-DOWN        VALUE X"03".
               88  RK-ROUNDING-UP          VALUE X"04".
               88  RK-ROUNDING-FLOOR       VALUE X"05".
               88  RK-ROUNDING-CEILING     VALUE X"06".
      *>     What becomes of claims outside the bundle,
      *>     RK-OTHER-CLAIMS-...
           05  RK-CONTRACT-OTHER-CLAIMS    PIC X(1).
               88  RK-OTHER-CLAIMS-UNDECIDED VALUE X"00".
               88  RK-OTHER-CLAIMS-AS-CLAIMED VALUE X"01".
      *>     Zero bytes.
           05  FILLER                      PIC X(1).

      *> A claim line. All bytes zero is a claim of which nothing is
      *> known. Unknown is never taken for yes or no: it leaves a
      *> verdict undetermined as long as it could change it.
      *> 48 bytes.
       01  RK-CLAIM.
      *>     Amount in eurocents, negative for a credit only. Range
      *>     plus or minus 999 999 999 999 999.
           05  RK-CLAIM-AMOUNT-CENTS       PIC S9(18) COMP-5.
      *>     The date that allocates the claim to a contract year,
      *>     YYYYMMDD; 0 unknown.
           05  RK-CLAIM-REFERENCE-DATE     PIC S9(9) COMP-5.
      *>     First day in the care pathway, YYYYMMDD; 0 unknown.
           05  RK-CLAIM-BUNDLE-FROM        PIC S9(9) COMP-5.
      *>     Day after the last day in the care pathway, YYYYMMDD; 0
      *>     unknown.
           05  RK-CLAIM-BUNDLE-UNTIL       PIC S9(9) COMP-5.
      *>     Place of the insured person's state in the array of the
      *>     call, from 0.
           05  RK-CLAIM-INSURED            PIC 9(9) COMP-5.
      *>     The debit that this credit takes back; 0 for a debit.
      *>     From 1: first the stored verdicts of the call, then the
      *>     lines of the call itself.
           05  RK-CLAIM-DEBIT              PIC 9(9) COMP-5.
      *>     Care-product code, nine ASCII digits; nine zero bytes
      *>     unknown. Shorter text is filled up with zero bytes.
           05  RK-CLAIM-CARE-PRODUCT       PIC X(9).
      *>     What is claimed, RK-KIND-...; 0 unknown.
           05  RK-CLAIM-KIND               PIC X(1).
               88  RK-KIND-CARE-PRODUCT    VALUE X"01".
               88  RK-KIND-BUNDLE-PAYMENT  VALUE X"02".
               88  RK-KIND-TELEMONITORING-SERVICE VALUE X"03".
               88  RK-KIND-SUPPLIER-SUBSCRIPTION VALUE X"04".
               88  RK-KIND-IMPLEMENTATION-COST VALUE X"05".
               88  RK-KIND-OTHER           VALUE X"06".
      *>     Whether the claimant is the provider with the
      *>     arrangement, RK-YES, RK-NO or 0 unknown.
           05  RK-CLAIM-BY-CONTR-PROVIDER  PIC X(1).
               88  RK-YES                  VALUE X"01".
               88  RK-NO                   VALUE X"02".
      *>     Whether the insured person is in the pathway of that
      *>     provider, RK-YES, RK-NO or 0 unknown.
           05  RK-CLAIM-IN-BUNDLE          PIC X(1).
               88  RK-YES                  VALUE X"01".
               88  RK-NO                   VALUE X"02".
      *>     Whether it is a structural cost of heart-failure care,
      *>     RK-YES, RK-NO or 0 unknown.
           05  RK-CLAIM-IS-STRUCTURAL      PIC X(1).
               88  RK-YES                  VALUE X"01".
               88  RK-NO                   VALUE X"02".
      *>     Whether the care meets the legal requirements, RK-YES,
      *>     RK-NO or 0 not checked.
           05  RK-CLAIM-MEETS-LEGAL-REQS   PIC X(1).
               88  RK-YES                  VALUE X"01".
               88  RK-NO                   VALUE X"02".
      *>     Whether the care was delivered, RK-YES, RK-NO or 0 not
      *>     checked.
           05  RK-CLAIM-ACTUALLY-DELIVERED PIC X(1).
               88  RK-YES                  VALUE X"01".
               88  RK-NO                   VALUE X"02".
      *>     Whether the care was rightly delivered, RK-YES, RK-NO or
      *>     0 not checked.
           05  RK-CLAIM-RIGHTLY-DELIVERED  PIC X(1).
               88  RK-YES                  VALUE X"01".
               88  RK-NO                   VALUE X"02".
      *>     Zero bytes.
           05  FILLER                      PIC X(4).

      *> What one rule said.
      *> 8 bytes.
       01  RK-FINDING.
      *>     Number of the rule, RK-RULE-...; 0 for an unused place.
           05  RK-FINDING-RULE             PIC 9(9) COMP-5.
      *>     Its result, RK-RESULT-...
           05  RK-FINDING-RESULT           PIC X(1).
               88  RK-RESULT-PASS          VALUE X"01".
               88  RK-RESULT-FAIL          VALUE X"02".
               88  RK-RESULT-REVIEW        VALUE X"03".
               88  RK-RESULT-UNKNOWN       VALUE X"04".
               88  RK-RESULT-NOT-APPLICABLE VALUE X"05".
      *>     What follows when it fails, RK-SEVERITY-...
           05  RK-FINDING-SEVERITY         PIC X(1).
               88  RK-SEVERITY-DENY        VALUE X"01".
               88  RK-SEVERITY-REJECT      VALUE X"02".
               88  RK-SEVERITY-REDUCE      VALUE X"03".
               88  RK-SEVERITY-REVIEW      VALUE X"04".
               88  RK-SEVERITY-WARN        VALUE X"05".
               88  RK-SEVERITY-INFO        VALUE X"06".
      *>     Zero bytes.
           05  FILLER                      PIC X(2).

      *> The verdict on a claim line. It can be stored as it is; a
      *> later credit of the line needs it back. claimed = paid +
      *> covered + above ceiling + rejected + adjustment, always, to
      *> the cent.
      *> 136 bytes.
       01  RK-VERDICT.
      *>     What was claimed, in eurocents.
           05  RK-VERDICT-CLAIMED-CENTS    PIC S9(18) COMP-5.
      *>     What is paid.
           05  RK-VERDICT-PAID-CENTS       PIC S9(18) COMP-5.
      *>     What the bundle price has paid already.
           05  RK-VERDICT-COVERED-CENTS    PIC S9(18) COMP-5.
      *>     What waits for the year close because the ceiling is used
      *>     up.
           05  RK-VERDICT-ABOVE-CEILING-CENTS PIC S9(18) COMP-5.
      *>     What is not payable.
           05  RK-VERDICT-REJECTED-CENTS   PIC S9(18) COMP-5.
      *>     What was paid before and must come back; no part of the
      *>     sum.
           05  RK-VERDICT-RECOVERABLE-CENTS PIC S9(18) COMP-5.
      *>     What none of the parts accounts for: the contract gives
      *>     another amount than was claimed, or decides nothing about
      *>     the line.
           05  RK-VERDICT-ADJUSTMENT-CENTS PIC S9(18) COMP-5.
      *>     What the verdict was made with.
           05  RK-VERDICT-RECEIPT.
      *>         Hash of all rules of the library.
               10  RK-VERDICT-RECEIPT-HASH PIC 9(18) COMP-5.
      *>         Number of the rule set, a day YYYYMMDD.
               10  RK-VERDICT-RECEIPT-RULE-SET PIC 9(9) COMP-5.
      *>         Version of the library: 10000 times major, 100 times
      *>         minor, patch.
               10  RK-VERDICT-RECEIPT-VERSION PIC 9(9) COMP-5.
      *>     Number of the rule that decided, RK-RULE-...; 0 when the
      *>     line is invalid.
           05  RK-VERDICT-RULE             PIC 9(9) COMP-5.
      *>     Facts that could still change an undetermined verdict: a
      *>     bit for each, RK-MISSING-...
           05  RK-VERDICT-MISSING          PIC 9(9) COMP-5.
      *>     What becomes of the line, RK-DECISION-...
           05  RK-VERDICT-DECISION         PIC X(1).
               88  RK-DECISION-PAID        VALUE X"01".
               88  RK-DECISION-REDUCED     VALUE X"02".
               88  RK-DECISION-COVERED     VALUE X"03".
               88  RK-DECISION-REJECTED    VALUE X"04".
               88  RK-DECISION-ABOVE-CEILING VALUE X"05".
               88  RK-DECISION-RECOVERED   VALUE X"06".
               88  RK-DECISION-UNDETERMINED VALUE X"07".
               88  RK-DECISION-INVALID     VALUE X"08".
      *>     Of an invalid line, the member at fault, RK-FIELD-...;
      *>     else 0.
           05  RK-VERDICT-FIELD            PIC X(1).
               88  RK-FIELD-POLICY         VALUE X"01".
               88  RK-FIELD-START          VALUE X"02".
               88  RK-FIELD-TO-EXCLUSIVE   VALUE X"03".
               88  RK-FIELD-BUNDLE-PRICE   VALUE X"04".
               88  RK-FIELD-TRANSFER-IN    VALUE X"05".
               88  RK-FIELD-TRANSFER-OUT   VALUE X"06".
               88  RK-FIELD-VOLUME         VALUE X"07".
               88  RK-FIELD-PRORATION      VALUE X"08".
               88  RK-FIELD-ROUNDING       VALUE X"09".
               88  RK-FIELD-OTHER-CLAIMS   VALUE X"0A".
               88  RK-FIELD-KIND           VALUE X"14".
               88  RK-FIELD-REFERENCE-DATE VALUE X"15".
               88  RK-FIELD-AMOUNT         VALUE X"16".
               88  RK-FIELD-CARE-PRODUCT-CODE VALUE X"17".
               88  RK-FIELD-BY-CONTR-PROVIDER VALUE X"18".
               88  RK-FIELD-IS-STRUCTURAL  VALUE X"19".
               88  RK-FIELD-MEETS-LEGAL-REQS VALUE X"1A".
               88  RK-FIELD-ACTUALLY-DELIVERED VALUE X"1B".
               88  RK-FIELD-RIGHTLY-DELIVERED VALUE X"1C".
               88  RK-FIELD-IN-BUNDLE      VALUE X"1D".
               88  RK-FIELD-BUNDLE-PERIOD  VALUE X"1E".
               88  RK-FIELD-INSURED        VALUE X"1F".
               88  RK-FIELD-DEBIT          VALUE X"20".
               88  RK-FIELD-RESERVED       VALUE X"21".
               88  RK-FIELD-STATE          VALUE X"22".
      *>     Of an invalid line, what is wrong with it, RK-FAULT-...;
      *>     else 0.
           05  RK-VERDICT-FAULT            PIC X(1).
               88  RK-FAULT-OUT-OF-RANGE   VALUE X"65".
               88  RK-FAULT-INVALID-DATE   VALUE X"66".
               88  RK-FAULT-EMPTY-PERIOD   VALUE X"67".
               88  RK-FAULT-WRONG-LENGTH   VALUE X"68".
               88  RK-FAULT-NOT-DIGITS     VALUE X"69".
               88  RK-FAULT-EBCDIC-DIGITS  VALUE X"6A".
               88  RK-FAULT-CHECKSUM       VALUE X"6B".
               88  RK-FAULT-NOT-ALLOWED    VALUE X"6C".
               88  RK-FAULT-ZERO-DENOMINATOR VALUE X"6D".
      *>     The contract year, from 1; 0 when none is known.
           05  RK-VERDICT-CONTRACT-YEAR    PIC X(1).
      *>     What the line booked in the state, RK-BOOKED-...
           05  RK-VERDICT-BOOKED           PIC X(1).
               88  RK-BOOKED-NOTHING       VALUE X"00".
               88  RK-BOOKED-BUNDLE-PAYMENT VALUE X"01".
               88  RK-BOOKED-CARE-PRODUCT  VALUE X"02".
      *>     The place of the care product in the bundle, when the
      *>     line booked one.
           05  RK-VERDICT-PRODUCT          PIC X(1).
      *>     1 when a credit has taken the line back.
           05  RK-VERDICT-CREDITED         PIC X(1).
      *>     How many findings there are.
           05  RK-VERDICT-FINDING-COUNT    PIC X(1).
      *>     What every rule that was asked said.
           05  RK-VERDICT-FINDINGS         OCCURS 6 TIMES.
      *>         Number of the rule, RK-RULE-...; 0 for an unused
      *>         place.
               10  RK-VERDICT-FINDINGS-RULE PIC 9(9) COMP-5.
      *>         Its result, RK-RESULT-...
               10  RK-VERDICT-FINDINGS-RESULT PIC X(1).
                   88  RK-RESULT-PASS      VALUE X"01".
                   88  RK-RESULT-FAIL      VALUE X"02".
                   88  RK-RESULT-REVIEW    VALUE X"03".
                   88  RK-RESULT-UNKNOWN   VALUE X"04".
                   88  RK-RESULT-NOT-APPLICABLE VALUE X"05".
      *>         What follows when it fails, RK-SEVERITY-...
               10  RK-VERDICT-FINDINGS-SEVERITY PIC X(1).
                   88  RK-SEVERITY-DENY    VALUE X"01".
                   88  RK-SEVERITY-REJECT  VALUE X"02".
                   88  RK-SEVERITY-REDUCE  VALUE X"03".
                   88  RK-SEVERITY-REVIEW  VALUE X"04".
                   88  RK-SEVERITY-WARN    VALUE X"05".
                   88  RK-SEVERITY-INFO    VALUE X"06".
      *>         Zero bytes.
               10  FILLER                  PIC X(2).

      *> What was booked under a contract, per contract year. Plain
      *> numbers that the caller keeps in a database of its own and
      *> hands in again; rk_state_init makes an empty one.
      *> 168 bytes.
       01  RK-STATE.
      *>     RK-STATE-VERSION.
           05  RK-STATE-VERSION            PIC 9(9) COMP-5.
      *>     Zero bytes.
           05  FILLER                      PIC X(4).
      *>     Bundle payments made payable, in eurocents.
           05  RK-STATE-BUNDLE-PAID-CENTS
                   PIC S9(18) COMP-5 OCCURS 3 TIMES.
      *>     Bundle payments earned before the ceiling, in eurocents.
           05  RK-STATE-BUNDLE-ENTITL-CENTS
                   PIC S9(18) COMP-5 OCCURS 3 TIMES.
      *>     Insured persons with a bundle payment.
           05  RK-STATE-BUNDLED-PATIENTS
                   PIC 9(9) COMP-5 OCCURS 3 TIMES.
      *>     Care products declared inside the bundle, by contract
      *>     year and then by code, in the order of the policy's text.
           05  RK-STATE-DECLARED-COUNT-ROW OCCURS 3 TIMES.
               10  RK-STATE-DECLARED-COUNT
                       PIC 9(9) COMP-5 OCCURS 8 TIMES.
      *>     Zero bytes.
           05  FILLER                      PIC X(4).

      *> What was booked for one insured person under a contract.
      *> rk_insured_init makes empty ones.
      *> 32 bytes.
       01  RK-INSURED.
      *>     RK-STATE-VERSION.
           05  RK-INSURED-VERSION          PIC 9(9) COMP-5.
      *>     Contract years of which a bundle payment was assessed,
      *>     also when the ceiling left nothing: bit 0 for year 1.
           05  RK-INSURED-ASSESSED-YEARS   PIC X(1).
      *>     Zero bytes.
           05  FILLER                      PIC X(3).
      *>     What was paid, per contract year, in eurocents.
           05  RK-INSURED-PAID-CENTS
                   PIC S9(18) COMP-5 OCCURS 3 TIMES.

      *> A claim line that is decided by asking rules; its facts are
      *> in slots.
      *> 16 bytes.
       01  RK-RULE-CLAIM.
      *>     Amount in eurocents, negative for a credit only. Range
      *>     plus or minus 999 999 999 999 999.
           05  RK-RULE-CLAIM-AMOUNT-CENTS  PIC S9(18) COMP-5.
      *>     What is asked for, RK-REQUEST-...
           05  RK-RULE-CLAIM-REQUEST       PIC 9(9) COMP-5.
      *>     What becomes of a claim about which the policy decides
      *>     nothing, RK-OTHER-CLAIMS-...; a term of the contract.
           05  RK-RULE-CLAIM-OTHER-CLAIMS  PIC 9(9) COMP-5.

      *> The books of a contract whose claims are decided by asking
      *> rules. Plain numbers that the caller keeps in a database of
      *> its own and hands in again; rk_ledger_init makes an empty
      *> one, rk_entry_at tells what its numbers mean.
      *> 48 bytes.
       01  RK-LEDGER.
      *>     RK-STATE-VERSION.
           05  RK-LEDGER-VERSION           PIC 9(9) COMP-5.
      *>     Number of the policy, RK-POLICY-...
           05  RK-LEDGER-POLICY            PIC 9(9) COMP-5.
      *>     Sums of money in eurocents, by place, RK-ENTRY-...
           05  RK-LEDGER-AMOUNTS-CENTS
                   PIC S9(18) COMP-5 OCCURS 4 TIMES.
      *>     What happened, a bit for each, RK-MARK-...
           05  RK-LEDGER-MARKS             PIC 9(9) COMP-5.
      *>     Zero bytes.
           05  FILLER                      PIC X(4).

      *> What was decided about a line by asking rules, and booked. It
      *> can be stored as it is; a later credit of the line needs it
      *> back. claimed = paid + covered + above ceiling + rejected +
      *> adjustment, always, to the cent.
      *> 120 bytes.
       01  RK-SETTL.
      *>     What was claimed, in eurocents.
           05  RK-SETTL-CLAIMED-CENTS      PIC S9(18) COMP-5.
      *>     What is paid.
           05  RK-SETTL-PAID-CENTS         PIC S9(18) COMP-5.
      *>     What another payment has paid already.
           05  RK-SETTL-COVERED-CENTS      PIC S9(18) COMP-5.
      *>     What waits because the ceiling is used up.
           05  RK-SETTL-ABOVE-CEILING-CENTS PIC S9(18) COMP-5.
      *>     What is not payable.
           05  RK-SETTL-REJECTED-CENTS     PIC S9(18) COMP-5.
      *>     What was paid before and must come back; no part of the
      *>     sum.
           05  RK-SETTL-RECOVERABLE-CENTS  PIC S9(18) COMP-5.
      *>     What none of the parts accounts for: the contract gives
      *>     another amount than was claimed, or decides nothing about
      *>     the line.
           05  RK-SETTL-ADJUSTMENT-CENTS   PIC S9(18) COMP-5.
      *>     What the line added to rk_ledger.amounts_cents.
           05  RK-SETTL-BOOKED-CENTS
                   PIC S9(18) COMP-5 OCCURS 4 TIMES.
      *>     What the verdict was made with.
           05  RK-SETTL-RECEIPT.
      *>         Hash of all rules of the library.
               10  RK-SETTL-RECEIPT-HASH   PIC 9(18) COMP-5.
      *>         Number of the rule set, a day YYYYMMDD.
               10  RK-SETTL-RECEIPT-RULE-SET PIC 9(9) COMP-5.
      *>         Version of the library: 10000 times major, 100 times
      *>         minor, patch.
               10  RK-SETTL-RECEIPT-VERSION PIC 9(9) COMP-5.
      *>     Number of the policy, RK-POLICY-...
           05  RK-SETTL-POLICY             PIC 9(9) COMP-5.
      *>     Number of the rule that decided, RK-RULE-...; 0 when no
      *>     rule had to.
           05  RK-SETTL-RULE               PIC 9(9) COMP-5.
      *>     What the line set in rk_ledger.marks.
           05  RK-SETTL-BOOKED-MARKS       PIC 9(9) COMP-5.
      *>     What becomes of the line, RK-DECISION-...
           05  RK-SETTL-DECISION           PIC X(1).
      *>     1 when a credit has taken the line back.
           05  RK-SETTL-CREDITED           PIC X(1).
      *>     Zero bytes.
           05  FILLER                      PIC X(2).

      *> The verdict on a line that was decided by asking rules.
      *> 3208 bytes.
       01  RK-RULE-VERDICT.
      *>     What was decided and booked.
           05  RK-RULED.
      *>         What was claimed, in eurocents.
               10  RK-RULED-CLAIMED-CENTS  PIC S9(18) COMP-5.
      *>         What is paid.
               10  RK-RULED-PAID-CENTS     PIC S9(18) COMP-5.
      *>         What another payment has paid already.
               10  RK-RULED-COVERED-CENTS  PIC S9(18) COMP-5.
      *>         What waits because the ceiling is used up.
               10  RK-RULED-ABOVE-CEILING-CENTS PIC S9(18) COMP-5.
      *>         What is not payable.
               10  RK-RULED-REJECTED-CENTS PIC S9(18) COMP-5.
      *>         What was paid before and must come back; no part of
      *>         the sum.
               10  RK-RULED-RECOVERABLE-CENTS PIC S9(18) COMP-5.
      *>         What none of the parts accounts for: the contract
      *>         gives another amount than was claimed, or decides
      *>         nothing about the line.
               10  RK-RULED-ADJUSTMENT-CENTS PIC S9(18) COMP-5.
      *>         What the line added to rk_ledger.amounts_cents.
               10  RK-RULED-BOOKED-CENTS
                       PIC S9(18) COMP-5 OCCURS 4 TIMES.
      *>         What the verdict was made with.
               10  RK-RULED-RECEIPT.
      *>             Hash of all rules of the library.
                   15  RK-RULED-RECEIPT-HASH PIC 9(18) COMP-5.
      *>             Number of the rule set, a day YYYYMMDD.
                   15  RK-RULED-RECEIPT-RULE-SET PIC 9(9) COMP-5.
      *>             Version of the library: 10000 times major, 100
      *>             times minor, patch.
                   15  RK-RULED-RECEIPT-VERSION PIC 9(9) COMP-5.
      *>         Number of the policy, RK-POLICY-...
               10  RK-RULED-POLICY         PIC 9(9) COMP-5.
      *>         Number of the rule that decided, RK-RULE-...; 0 when
      *>         no rule had to.
               10  RK-RULED-RULE           PIC 9(9) COMP-5.
      *>         What the line set in rk_ledger.marks.
               10  RK-RULED-BOOKED-MARKS   PIC 9(9) COMP-5.
      *>         What becomes of the line, RK-DECISION-...
               10  RK-RULED-DECISION       PIC X(1).
      *>         1 when a credit has taken the line back.
               10  RK-RULED-CREDITED       PIC X(1).
      *>         Zero bytes.
               10  FILLER                  PIC X(2).
      *>     Of an invalid line, the member at fault, RK-FIELD-...;
      *>     else 0.
           05  RK-RULE-VERDICT-FIELD       PIC 9(9) COMP-5.
      *>     Of an invalid line, what is wrong with it, RK-FAULT-...;
      *>     else 0.
           05  RK-RULE-VERDICT-FAULT       PIC S9(9) COMP-5.
      *>     How many findings there are.
           05  RK-RULE-VERDICT-FINDING-COUNT PIC 9(9) COMP-5.
      *>     How many facts are missing; none but with an undetermined
      *>     verdict.
           05  RK-RULE-VERDICT-MISSING-COUNT PIC 9(9) COMP-5.
      *>     What every rule said that was asked and applies, in the
      *>     order of the request.
           05  RK-RULE-FINDINGS            OCCURS 128 TIMES.
      *>         Number of the rule, RK-RULE-...; 0 for an unused
      *>         place.
               10  RK-RULE-FINDINGS-RULE   PIC 9(9) COMP-5.
      *>         Its result, RK-RESULT-...
               10  RK-RULE-FINDINGS-RESULT PIC X(1).
      *>         What follows when it fails, RK-SEVERITY-...
               10  RK-RULE-FINDINGS-SEVERITY PIC X(1).
      *>         Zero bytes.
               10  FILLER                  PIC X(2).
      *>     The facts, RK-FACT-..., that could still change the
      *>     verdict, in ascending order.
           05  RK-RULE-VERDICT-MISSING
                   PIC 9(9) COMP-5 OCCURS 512 TIMES.

      *> A claim line as the other lines of the same insured person
      *> see it. All bytes zero is a line that tells nothing.
      *> 24 bytes.
       01  RK-STAY.
      *>     The caller's number of the insured person.
           05  RK-STAY-INSURED             PIC 9(18) COMP-5.
      *>     The first day of the line, YYYYMMDD.
           05  RK-STAY-FROM                PIC S9(9) COMP-5.
      *>     The day after its last day, YYYYMMDD.
           05  RK-STAY-UNTIL               PIC S9(9) COMP-5.
      *>     The classes of the policy that it is in, a bit for each;
      *>     rk_stay_of says which. And RK-STAY-TAKEN-BACK or
      *>     RK-STAY-UNREADABLE.
           05  RK-STAY-CLASSES             PIC 9(9) COMP-5.
               88  RK-STAY-TAKEN-BACK      VALUE 2147483648.
               88  RK-STAY-UNREADABLE      VALUE 1073741824.
      *>     A number made from what the line states and claims: it
      *>     puts lines in an order that are alike in the rest.
           05  RK-STAY-RANK                PIC 9(9) COMP-5.

      *> What a claim line learned from the others.
      *> 68 bytes.
       01  RK-LEARNED.
      *>     For each relation of the policy the place of the line
      *>     that told it, or RK-NOBODY: of several the first by days.
           05  RK-LEARNED-FROM
                   PIC S9(9) COMP-5 OCCURS 16 TIMES.
      *>     0 when every line of the same person could be read.
           05  RK-LEARNED-UNREADABLE       PIC 9(9) COMP-5.

      *> A fact to be stated.
      *> 24 bytes.
       01  RK-FACT.
      *>     Number of the fact, RK-FACT-...
           05  RK-FACT-FACT                PIC 9(9) COMP-5.
      *>     Its index: the number or year itself, or the place of the
      *>     code from 0; 0 when the fact has no index.
           05  RK-FACT-INDEX               PIC S9(9) COMP-5.
      *>     What is known of it: RK-UNKNOWN, RK-STATED, RK-NONE or
      *>     RK-OPEN.
           05  RK-FACT-KNOWN               PIC 9(9) COMP-5.
               88  RK-UNKNOWN              VALUE 0.
               88  RK-STATED               VALUE 1.
               88  RK-NONE                 VALUE 2.
               88  RK-OPEN                 VALUE 3.
      *>     Of a period, the day after its last day, YYYYMMDD; else
      *>     0.
           05  RK-FACT-UNTIL               PIC S9(9) COMP-5.
      *>     The value in the form of the fact's type, RK-TYPE-...
           05  RK-FACT-VALUE               PIC S9(18) COMP-5.

      *> A value that a rule gives.
      *> 16 bytes.
       01  RK-VALUE.
      *>     The place of the output among those of the rule, from 0;
      *>     rk_output_at describes it.
           05  RK-VALUE-OUTPUT             PIC 9(9) COMP-5.
      *>     Its index: the number or year itself, or the place of the
      *>     code from 0; 0 when the output has no index.
           05  RK-VALUE-INDEX              PIC S9(9) COMP-5.
      *>     The value in the form of the output's type, RK-TYPE-...
           05  RK-VALUE-VALUE              PIC S9(18) COMP-5.

      *> The answer of one rule.
      *> 4136 bytes.
       01  RK-ANSWER.
      *>     What the answer was made with.
           05  RK-ANSWER-RECEIPT.
      *>         Hash of all rules of the library.
               10  RK-ANSWER-RECEIPT-HASH  PIC 9(18) COMP-5.
      *>         Number of the rule set, a day YYYYMMDD.
               10  RK-ANSWER-RECEIPT-RULE-SET PIC 9(9) COMP-5.
      *>         Version of the library: 10000 times major, 100 times
      *>         minor, patch.
               10  RK-ANSWER-RECEIPT-VERSION PIC 9(9) COMP-5.
      *>     Number of the rule, RK-RULE-...
           05  RK-ANSWER-RULE              PIC 9(9) COMP-5.
      *>     The result, RK-RESULT-...
           05  RK-ANSWER-RESULT            PIC 9(9) COMP-5.
               88  RK-RESULT-PASS          VALUE 1.
               88  RK-RESULT-FAIL          VALUE 2.
               88  RK-RESULT-REVIEW        VALUE 3.
               88  RK-RESULT-UNKNOWN       VALUE 4.
               88  RK-RESULT-NOT-APPLICABLE VALUE 5.
      *>     How many values there are; none with an unknown result or
      *>     a rule that does not apply.
           05  RK-ANSWER-VALUE-COUNT       PIC 9(9) COMP-5.
      *>     How many facts are missing; none but with an unknown
      *>     result.
           05  RK-ANSWER-MISSING-COUNT     PIC 9(9) COMP-5.
      *>     The outputs, 1 << place each, whose indices the case says
      *>     and that are given, perhaps without any value.
           05  RK-ANSWER-INDEXED           PIC 9(9) COMP-5.
      *>     Zero bytes.
           05  FILLER                      PIC X(4).
      *>     The values that the rule gives.
           05  RK-ANSWER-VALUES            OCCURS 208 TIMES.
      *>         The place of the output among those of the rule, from
      *>         0; rk_output_at describes it.
               10  RK-ANSWER-VALUES-OUTPUT PIC 9(9) COMP-5.
      *>         Its index: the number or year itself, or the place of
      *>         the code from 0; 0 when the output has no index.
               10  RK-ANSWER-VALUES-INDEX  PIC S9(9) COMP-5.
      *>         The value in the form of the output's type,
      *>         RK-TYPE-...
               10  RK-ANSWER-VALUES-VALUE  PIC S9(18) COMP-5.
      *>     The facts, RK-FACT-..., that could still change the
      *>     result, in ascending order.
           05  RK-ANSWER-MISSING
                   PIC 9(9) COMP-5 OCCURS 192 TIMES.

      *> The assessment of a subject under a policy.
      *> 2856 bytes.
       01  RK-ASSESS.
      *>     What the assessment was made with.
           05  RK-ASSESS-RECEIPT.
      *>         Hash of all rules of the library.
               10  RK-ASSESS-RECEIPT-HASH  PIC 9(18) COMP-5.
      *>         Number of the rule set, a day YYYYMMDD.
               10  RK-ASSESS-RECEIPT-RULE-SET PIC 9(9) COMP-5.
      *>         Version of the library: 10000 times major, 100 times
      *>         minor, patch.
               10  RK-ASSESS-RECEIPT-VERSION PIC 9(9) COMP-5.
      *>     Number of the policy, RK-POLICY-...
           05  RK-ASSESS-POLICY            PIC 9(9) COMP-5.
      *>     Whom or what it is about, RK-SUBJECT-...
           05  RK-ASSESS-SUBJECT           PIC 9(9) COMP-5.
               88  RK-SUBJECT-PROVIDER     VALUE 1.
               88  RK-SUBJECT-INSURED      VALUE 2.
               88  RK-SUBJECT-TREATMENT    VALUE 3.
               88  RK-SUBJECT-CONTRACT     VALUE 4.
               88  RK-SUBJECT-CLAIM        VALUE 5.
               88  RK-SUBJECT-PLAN         VALUE 6.
               88  RK-SUBJECT-KPI          VALUE 7.
               88  RK-SUBJECT-REGION       VALUE 8.
               88  RK-SUBJECT-PRACTICE     VALUE 9.
               88  RK-SUBJECT-PERIOD       VALUE 10.
      *>     The outcome, RK-OUTCOME-...
           05  RK-ASSESS-OUTCOME           PIC 9(9) COMP-5.
               88  RK-OUTCOME-ELIGIBLE     VALUE 1.
               88  RK-OUTCOME-INELIGIBLE   VALUE 2.
               88  RK-OUTCOME-UNDETERMINED VALUE 3.
      *>     The rule that makes the subject ineligible: the first
      *>     that fails, in the published order; else 0.
           05  RK-ASSESS-DECIDING          PIC 9(9) COMP-5.
      *>     How many findings there are.
           05  RK-ASSESS-FINDING-COUNT     PIC 9(9) COMP-5.
      *>     How many facts are missing; none but with an undetermined
      *>     outcome.
           05  RK-ASSESS-MISSING-COUNT     PIC 9(9) COMP-5.
      *>     What every rule about the subject said, in the published
      *>     order.
           05  RK-ASSESS-FINDINGS          OCCURS 96 TIMES.
      *>         Number of the rule, RK-RULE-...; 0 for an unused
      *>         place.
               10  RK-ASSESS-FINDINGS-RULE PIC 9(9) COMP-5.
      *>         Its result, RK-RESULT-...
               10  RK-ASSESS-FINDINGS-RESULT PIC X(1).
                   88  RK-RESULT-PASS      VALUE X"01".
                   88  RK-RESULT-FAIL      VALUE X"02".
                   88  RK-RESULT-REVIEW    VALUE X"03".
                   88  RK-RESULT-UNKNOWN   VALUE X"04".
                   88  RK-RESULT-NOT-APPLICABLE VALUE X"05".
      *>         What follows when it fails, RK-SEVERITY-...
               10  RK-ASSESS-FINDINGS-SEVERITY PIC X(1).
                   88  RK-SEVERITY-DENY    VALUE X"01".
                   88  RK-SEVERITY-REJECT  VALUE X"02".
                   88  RK-SEVERITY-REDUCE  VALUE X"03".
                   88  RK-SEVERITY-REVIEW  VALUE X"04".
                   88  RK-SEVERITY-WARN    VALUE X"05".
                   88  RK-SEVERITY-INFO    VALUE X"06".
      *>         Zero bytes.
               10  FILLER                  PIC X(2).
      *>     The facts, RK-FACT-..., that could still change the
      *>     outcome, in ascending order.
           05  RK-ASSESS-MISSING
                   PIC 9(9) COMP-5 OCCURS 512 TIMES.

      *> A policy of the library.
      *> 40 bytes.
       01  RK-POLICY-INFO.
      *>     Its number, RK-POLICY-...; its rules and facts are
      *>     numbered from a thousand times this.
           05  RK-POLICY-INFO-NUMBER       PIC 9(9) COMP-5.
      *>     First day of validity, YYYYMMDD; 0 for a guide without a
      *>     contract period.
           05  RK-POLICY-INFO-VALID-FROM   PIC S9(9) COMP-5.
      *>     Day after the last day of validity, YYYYMMDD; 0 when
      *>     open.
           05  RK-POLICY-INFO-VALID-UNTIL  PIC S9(9) COMP-5.
      *>     How many rules it has.
           05  RK-POLICY-INFO-RULES        PIC 9(9) COMP-5.
      *>     How many facts it has.
           05  RK-POLICY-INFO-FACTS        PIC 9(9) COMP-5.
      *>     How many slots its facts take.
           05  RK-POLICY-INFO-SLOTS        PIC 9(9) COMP-5.
      *>     Its key in ASCII, filled up with zero bytes.
           05  RK-POLICY-INFO-KEY          PIC X(16).

      *> What a pack says of itself, or why it is refused.
      *> 72 bytes.
       01  RK-PACK-INFO.
      *>     Its hash.
           05  RK-PACK-INFO-HASH           PIC 9(18) COMP-5.
      *>     Number of its policy; its rules and facts are numbered
      *>     from a thousand times this.
           05  RK-PACK-INFO-NUMBER         PIC 9(9) COMP-5.
      *>     Its edition, which the author raises with every change
      *>     that can change an answer.
           05  RK-PACK-INFO-EDITION        PIC 9(9) COMP-5.
      *>     First day of validity, YYYYMMDD; 0 for none.
           05  RK-PACK-INFO-VALID-FROM     PIC S9(9) COMP-5.
      *>     Day after the last day of validity, YYYYMMDD; 0 for none.
           05  RK-PACK-INFO-VALID-UNTIL    PIC S9(9) COMP-5.
      *>     How many facts it has.
           05  RK-PACK-INFO-FACTS          PIC 9(9) COMP-5.
      *>     How many rules it has.
           05  RK-PACK-INFO-RULES          PIC 9(9) COMP-5.
      *>     How many slots its facts take.
           05  RK-PACK-INFO-SLOTS          PIC 9(9) COMP-5.
      *>     How many 64-bit words of memory its tables take during a
      *>     call.
           05  RK-PACK-INFO-WORDS          PIC 9(9) COMP-5.
      *>     Steps that answering one rule may take at most: an
      *>     instruction, an entry that is looked at.
           05  RK-PACK-INFO-STEPS          PIC 9(9) COMP-5.
      *>     Why it is refused, RK-PACK-...; 0 when it is not.
           05  RK-PACK-INFO-REFUSED        PIC 9(9) COMP-5.
               88  RK-PACK-TRUNCATED       VALUE 1.
               88  RK-PACK-NOT-A-PACK      VALUE 2.
               88  RK-PACK-VERSION         VALUE 3.
               88  RK-PACK-TOO-LONG        VALUE 4.
               88  RK-PACK-DAMAGED         VALUE 5.
               88  RK-PACK-HEAD            VALUE 6.
               88  RK-PACK-FACT            VALUE 7.
               88  RK-PACK-RULE            VALUE 8.
               88  RK-PACK-OUTPUT          VALUE 9.
               88  RK-PACK-FORMULA         VALUE 10.
               88  RK-PACK-CODE            VALUE 11.
               88  RK-PACK-WORK            VALUE 12.
      *>     Where: the offset of the byte, record or instruction that
      *>     is at fault.
           05  RK-PACK-INFO-AT             PIC 9(9) COMP-5.
      *>     Zero bytes.
           05  FILLER                      PIC X(4).
      *>     Its key in ASCII, filled up with zero bytes.
           05  RK-PACK-INFO-KEY            PIC X(16).

      *> A rule of the library.
      *> 16 bytes.
       01  RK-RULE-INFO.
      *>     Its number, RK-RULE-...: stable, never used again for
      *>     another rule.
           05  RK-RULE-INFO-NUMBER         PIC 9(9) COMP-5.
      *>     The policy that it belongs to, RK-POLICY-...
           05  RK-RULE-INFO-POLICY         PIC 9(9) COMP-5.
      *>     Its place in the published order of the policy, which is
      *>     the order of precedence, from 0.
           05  RK-RULE-INFO-PRECEDENCE     PIC 9(9) COMP-5.
      *>     What sort of rule it is, RK-RULE-KIND-...
           05  RK-RULE-INFO-KIND           PIC X(1).
               88  RK-RULE-KIND-ELIGIBILITY VALUE X"01".
               88  RK-RULE-KIND-OBLIGATION VALUE X"02".
               88  RK-RULE-KIND-KPI        VALUE X"03".
               88  RK-RULE-KIND-DEADLINE   VALUE X"04".
               88  RK-RULE-KIND-CEILING    VALUE X"05".
               88  RK-RULE-KIND-CLAIM      VALUE X"06".
               88  RK-RULE-KIND-AMOUNT     VALUE X"07".
               88  RK-RULE-KIND-CONTROL    VALUE X"08".
               88  RK-RULE-KIND-RECOVERY   VALUE X"09".
      *>     Whom or what it is about, RK-SUBJECT-...
           05  RK-RULE-INFO-SUBJECT        PIC X(1).
               88  RK-SUBJECT-PROVIDER     VALUE X"01".
               88  RK-SUBJECT-INSURED      VALUE X"02".
               88  RK-SUBJECT-TREATMENT    VALUE X"03".
               88  RK-SUBJECT-CONTRACT     VALUE X"04".
               88  RK-SUBJECT-CLAIM        VALUE X"05".
               88  RK-SUBJECT-PLAN         VALUE X"06".
               88  RK-SUBJECT-KPI          VALUE X"07".
               88  RK-SUBJECT-REGION       VALUE X"08".
               88  RK-SUBJECT-PRACTICE     VALUE X"09".
               88  RK-SUBJECT-PERIOD       VALUE X"0A".
      *>     What follows when it does not hold, RK-SEVERITY-...
           05  RK-RULE-INFO-SEVERITY       PIC X(1).
               88  RK-SEVERITY-DENY        VALUE X"01".
               88  RK-SEVERITY-REJECT      VALUE X"02".
               88  RK-SEVERITY-REDUCE      VALUE X"03".
               88  RK-SEVERITY-REVIEW      VALUE X"04".
               88  RK-SEVERITY-WARN        VALUE X"05".
               88  RK-SEVERITY-INFO        VALUE X"06".
      *>     How many outputs it has.
           05  RK-RULE-INFO-OUTPUTS        PIC X(1).

      *> An output of a rule.
      *> 20 bytes.
       01  RK-OUTPUT-INFO.
      *>     The first index; 0 when it has no index.
           05  RK-OUTPUT-INFO-FIRST        PIC S9(9) COMP-5.
      *>     How many indices it has at most; 0 when it has none.
           05  RK-OUTPUT-INFO-ENTRIES      PIC 9(9) COMP-5.
      *>     The type of the value, RK-TYPE-...
           05  RK-OUTPUT-INFO-KIND         PIC 9(9) COMP-5.
               88  RK-TYPE-BOOL            VALUE 1.
               88  RK-TYPE-COUNT           VALUE 2.
               88  RK-TYPE-LARGE-COUNT     VALUE 3.
               88  RK-TYPE-CENTS           VALUE 4.
               88  RK-TYPE-RATE            VALUE 5.
               88  RK-TYPE-DATE            VALUE 6.
               88  RK-TYPE-PERIOD          VALUE 7.
               88  RK-TYPE-CODE            VALUE 8.
               88  RK-TYPE-ENUM            VALUE 9.
               88  RK-TYPE-SET             VALUE 10.
               88  RK-TYPE-NUMBER-SET      VALUE 11.
               88  RK-TYPE-ORDINAL         VALUE 12.
               88  RK-TYPE-SHARE           VALUE 13.
               88  RK-TYPE-CHANGE          VALUE 14.
               88  RK-TYPE-KEY             VALUE 15.
               88  RK-TYPE-KEY-SET         VALUE 16.
               88  RK-TYPE-NUMBER          VALUE 17.
               88  RK-TYPE-QUARTER-DAYS    VALUE 18.
      *>     Whether the rule is unknown without it, RK-NEED-...
           05  RK-OUTPUT-INFO-NEED         PIC 9(9) COMP-5.
               88  RK-NEED-REQUIRED        VALUE 0.
               88  RK-NEED-OPTIONAL        VALUE 1.
               88  RK-NEED-FOR-PASS        VALUE 2.
      *>     1 when an index is the place of a code from 0: of one
      *>     that rk_text lists for the output, or, when it lists
      *>     none, of one of the caller's; 0 when it is the number
      *>     itself.
           05  RK-OUTPUT-INFO-CODED        PIC 9(9) COMP-5.

      *> A fact of the library.
      *> 32 bytes.
       01  RK-FACT-INFO.
      *>     Its number, RK-FACT-...: stable, never used again for
      *>     another fact.
           05  RK-FACT-INFO-NUMBER         PIC 9(9) COMP-5.
      *>     The policy that it belongs to, RK-POLICY-...
           05  RK-FACT-INFO-POLICY         PIC 9(9) COMP-5.
      *>     The first index; 0 when it has no index.
           05  RK-FACT-INFO-FIRST          PIC S9(9) COMP-5.
      *>     How many indices it has; 1 when it has no index.
           05  RK-FACT-INFO-ENTRIES        PIC 9(9) COMP-5.
      *>     The type of the value, RK-TYPE-...
           05  RK-FACT-INFO-KIND           PIC 9(9) COMP-5.
               88  RK-TYPE-BOOL            VALUE 1.
               88  RK-TYPE-COUNT           VALUE 2.
               88  RK-TYPE-LARGE-COUNT     VALUE 3.
               88  RK-TYPE-CENTS           VALUE 4.
               88  RK-TYPE-RATE            VALUE 5.
               88  RK-TYPE-DATE            VALUE 6.
               88  RK-TYPE-PERIOD          VALUE 7.
               88  RK-TYPE-CODE            VALUE 8.
               88  RK-TYPE-ENUM            VALUE 9.
               88  RK-TYPE-SET             VALUE 10.
               88  RK-TYPE-NUMBER-SET      VALUE 11.
               88  RK-TYPE-ORDINAL         VALUE 12.
               88  RK-TYPE-SHARE           VALUE 13.
               88  RK-TYPE-CHANGE          VALUE 14.
               88  RK-TYPE-KEY             VALUE 15.
               88  RK-TYPE-KEY-SET         VALUE 16.
               88  RK-TYPE-NUMBER          VALUE 17.
               88  RK-TYPE-QUARTER-DAYS    VALUE 18.
      *>     How many words an enumeration or set has, how many codes
      *>     of the caller, or the greatest number; else 0.
           05  RK-FACT-INFO-WORDS          PIC 9(9) COMP-5.
      *>     What it means when nobody states it, RK-ABSENT-...
           05  RK-FACT-INFO-ABSENT         PIC 9(9) COMP-5.
               88  RK-ABSENT-UNKNOWN       VALUE 0.
               88  RK-ABSENT-NONE          VALUE 1.
               88  RK-ABSENT-ZERO          VALUE 2.
               88  RK-ABSENT-OR-NONE       VALUE 3.
      *>     1 when the case says which indices there are, by stating
      *>     them; else 0.
           05  RK-FACT-INFO-OPEN           PIC 9(9) COMP-5.

      *> A request that can be made in a claim which is decided by
      *> asking rules.
      *> 16 bytes.
       01  RK-REQUEST-INFO.
      *>     Its number, RK-REQUEST-...: stable, never used again for
      *>     another request.
           05  RK-REQUEST-INFO-NUMBER      PIC 9(9) COMP-5.
      *>     The policy that it belongs to, RK-POLICY-...
           05  RK-REQUEST-INFO-POLICY      PIC 9(9) COMP-5.
      *>     The fact that the amount of the claim is stated as,
      *>     RK-FACT-...; 0 when no rule reads it.
           05  RK-REQUEST-INFO-AMOUNT      PIC 9(9) COMP-5.
      *>     How many rules are asked.
           05  RK-REQUEST-INFO-STEPS       PIC 9(9) COMP-5.

      *> An entry of a ledger.
      *> 16 bytes.
       01  RK-ENTRY-INFO.
      *>     The policy that it belongs to, RK-POLICY-...
           05  RK-ENTRY-INFO-POLICY        PIC 9(9) COMP-5.
      *>     The fact that it states, RK-FACT-..., whose name and
      *>     description are also those of the entry.
           05  RK-ENTRY-INFO-FACT          PIC 9(9) COMP-5.
      *>     Whether it is a sum of money or something that happened,
      *>     RK-ENTRY-AMOUNT or RK-ENTRY-MARK.
           05  RK-ENTRY-INFO-KIND          PIC 9(9) COMP-5.
               88  RK-ENTRY-AMOUNT         VALUE 1.
               88  RK-ENTRY-MARK           VALUE 2.
      *>     Its place in rk_ledger.amounts_cents, or that of its bit
      *>     in rk_ledger.marks, from 0.
           05  RK-ENTRY-INFO-PLACE         PIC 9(9) COMP-5.

      *> A range of a quantity or a capacity.
      *> 24 bytes.
       01  RK-LIMIT-INFO.
      *>     What it limits, RK-LIMIT-...
           05  RK-LIMIT-INFO-NUMBER        PIC 9(9) COMP-5.
               88  RK-LIMIT-AMOUNT-CENTS   VALUE 1.
               88  RK-LIMIT-MICRO-EURO     VALUE 2.
               88  RK-LIMIT-RATE-PPM       VALUE 3.
               88  RK-LIMIT-COUNT          VALUE 4.
               88  RK-LIMIT-LARGE-COUNT    VALUE 5.
               88  RK-LIMIT-DATE           VALUE 6.
               88  RK-LIMIT-DENOMINATOR    VALUE 7.
               88  RK-LIMIT-ELEMENTS       VALUE 8.
               88  RK-LIMIT-STRIDE         VALUE 9.
               88  RK-LIMIT-VALUES         VALUE 10.
               88  RK-LIMIT-FINDINGS       VALUE 11.
               88  RK-LIMIT-FACTS          VALUE 12.
               88  RK-LIMIT-JSON-BYTES     VALUE 13.
               88  RK-LIMIT-JSON-DEPTH     VALUE 14.
               88  RK-LIMIT-JSON-CLAIMS    VALUE 15.
      *>     Zero bytes.
           05  FILLER                      PIC X(4).
      *>     The smallest value.
           05  RK-LIMIT-INFO-MIN           PIC S9(18) COMP-5.
      *>     The largest value.
           05  RK-LIMIT-INFO-MAX           PIC S9(18) COMP-5.

      *> An amount to be scaled: amount times numerator, divided by
      *> denominator.
      *> 32 bytes.
       01  RK-SCALING.
      *>     The amount in eurocents.
           05  RK-SCALING-AMOUNT-CENTS     PIC S9(18) COMP-5.
      *>     The numerator.
           05  RK-SCALING-NUMERATOR        PIC S9(18) COMP-5.
      *>     The denominator, 1 to 10 to the power of 18.
           05  RK-SCALING-DENOMINATOR      PIC S9(18) COMP-5.
      *>     How the result is rounded, RK-ROUNDING-...
           05  RK-SCALING-ROUNDING         PIC 9(9) COMP-5.
               88  RK-ROUNDING-HALF-AWAY   VALUE 0.
               88  RK-ROUNDING-HALF-EVEN   VALUE 1.
               88  RK-ROUNDING-HALF-DOWN   VALUE 2.
               88  RK-ROUNDING-DOWN        VALUE 3.
               88  RK-ROUNDING-UP          VALUE 4.
               88  RK-ROUNDING-FLOOR       VALUE 5.
               88  RK-ROUNDING-CEILING     VALUE 6.
      *>     Zero bytes.
           05  FILLER                      PIC X(4).

      *> Numbers that are handed in or compared. Level 78 would do,
      *> but not every compiler has it.
       01  RK-NUMBERS.
      *>     The sizes of the records.
           05  RK-SIZE-OF-RECEIPT          PIC 9(9) COMP-5 VALUE 16.
           05  RK-SIZE-OF-CONTRACT         PIC 9(9) COMP-5 VALUE 88.
           05  RK-SIZE-OF-CLAIM            PIC 9(9) COMP-5 VALUE 48.
           05  RK-SIZE-OF-FINDING          PIC 9(9) COMP-5 VALUE 8.
           05  RK-SIZE-OF-VERDICT          PIC 9(9) COMP-5 VALUE 136.
           05  RK-SIZE-OF-STATE            PIC 9(9) COMP-5 VALUE 168.
           05  RK-SIZE-OF-INSURED          PIC 9(9) COMP-5 VALUE 32.
           05  RK-SIZE-OF-RULE-CLAIM       PIC 9(9) COMP-5 VALUE 16.
           05  RK-SIZE-OF-LEDGER           PIC 9(9) COMP-5 VALUE 48.
           05  RK-SIZE-OF-SETTL            PIC 9(9) COMP-5 VALUE 120.
           05  RK-SIZE-OF-RULE-VERDICT     PIC 9(9) COMP-5 VALUE 3208.
           05  RK-SIZE-OF-STAY             PIC 9(9) COMP-5 VALUE 24.
           05  RK-SIZE-OF-LEARNED          PIC 9(9) COMP-5 VALUE 68.
           05  RK-SIZE-OF-FACT             PIC 9(9) COMP-5 VALUE 24.
           05  RK-SIZE-OF-VALUE            PIC 9(9) COMP-5 VALUE 16.
           05  RK-SIZE-OF-ANSWER           PIC 9(9) COMP-5 VALUE 4136.
           05  RK-SIZE-OF-ASSESS           PIC 9(9) COMP-5 VALUE 2856.
           05  RK-SIZE-OF-POLICY-INFO      PIC 9(9) COMP-5 VALUE 40.
           05  RK-SIZE-OF-PACK-INFO        PIC 9(9) COMP-5 VALUE 72.
           05  RK-SIZE-OF-RULE-INFO        PIC 9(9) COMP-5 VALUE 16.
           05  RK-SIZE-OF-OUTPUT-INFO      PIC 9(9) COMP-5 VALUE 20.
           05  RK-SIZE-OF-FACT-INFO        PIC 9(9) COMP-5 VALUE 32.
           05  RK-SIZE-OF-REQUEST-INFO     PIC 9(9) COMP-5 VALUE 16.
           05  RK-SIZE-OF-ENTRY-INFO       PIC 9(9) COMP-5 VALUE 16.
           05  RK-SIZE-OF-LIMIT-INFO       PIC 9(9) COMP-5 VALUE 24.
           05  RK-SIZE-OF-SCALING          PIC 9(9) COMP-5 VALUE 32.
      *>     Number of the binary interface: another one when a
      *>     function, a constant or the layout of a struct changes.
      *>     New functions, and new members at the end of rk_contract,
      *>     rk_claim and rk_verdict, leave it as it is.
           05  RK-ABI-VERSION              PIC 9(9) COMP-5 VALUE 1.
      *>     Number of the rule set, a day YYYYMMDD: another one when
      *>     some result can be another.
           05  RK-RULESET-VERSION
                   PIC 9(9) COMP-5 VALUE 20261126.
      *>     Version of the library as a number: 10000 times major,
      *>     100 times minor, patch.
           05  RK-VERSION-NUMBER           PIC 9(9) COMP-5 VALUE 100.
      *>     The version of rk_state, rk_insured_state and rk_ledger:
      *>     their layout and what their numbers mean.
           05  RK-VERSION-OF-STATE         PIC 9(9) COMP-5 VALUE 1.
      *>     Missing: what is claimed.
           05  RK-MISSING-KIND             PIC 9(9) COMP-5 VALUE 1.
      *>     Missing: the care-product code.
           05  RK-MISSING-CARE-PRODUCT     PIC 9(9) COMP-5 VALUE 2.
      *>     Missing: the reference date.
           05  RK-MISSING-REFERENCE-DATE   PIC 9(9) COMP-5 VALUE 4.
      *>     Missing: whether the contracted provider claims.
           05  RK-MISSING-BY-CONTR-PROVIDER PIC 9(9) COMP-5 VALUE 8.
      *>     Missing: whether the insured person is in the pathway.
           05  RK-MISSING-IN-BUNDLE        PIC 9(9) COMP-5 VALUE 16.
      *>     Missing: from when until when.
           05  RK-MISSING-BUNDLE-PERIOD    PIC 9(9) COMP-5 VALUE 32.
      *>     Missing: whether it is a structural cost of heart-failure
      *>     care.
           05  RK-MISSING-IS-STRUCTURAL    PIC 9(9) COMP-5 VALUE 64.
      *>     About the care provider.
           05  RK-SUBJECT-PROVIDER         PIC 9(9) COMP-5 VALUE 1.
      *>     About the insured person.
           05  RK-SUBJECT-INSURED          PIC 9(9) COMP-5 VALUE 2.
      *>     About the treatment.
           05  RK-SUBJECT-TREATMENT        PIC 9(9) COMP-5 VALUE 3.
      *>     About the contract.
           05  RK-SUBJECT-CONTRACT         PIC 9(9) COMP-5 VALUE 4.
      *>     About a claim.
           05  RK-SUBJECT-CLAIM            PIC 9(9) COMP-5 VALUE 5.
      *>     About a plan or request.
           05  RK-SUBJECT-PLAN             PIC 9(9) COMP-5 VALUE 6.
      *>     About an indicator.
           05  RK-SUBJECT-KPI              PIC 9(9) COMP-5 VALUE 7.
      *>     About a region.
           05  RK-SUBJECT-REGION           PIC 9(9) COMP-5 VALUE 8.
      *>     About a practice.
           05  RK-SUBJECT-PRACTICE         PIC 9(9) COMP-5 VALUE 9.
      *>     About a period.
           05  RK-SUBJECT-PERIOD           PIC 9(9) COMP-5 VALUE 10.
      *>     The largest distance between two elements of an array,
      *>     and the largest size of a struct.
           05  RK-STRIDE-MAX               PIC 9(9) COMP-5 VALUE 4096.
      *>     The largest number of elements of an array.
           05  RK-COUNT-MAX
                   PIC 9(9) COMP-5 VALUE 16777216.
      *>     No line, in rk_learned.
           05  RK-NOBODY                   PIC S9(9) COMP-5 VALUE -1.
      *>     Texts of a policy; number: RK-POLICY-...; parts: ID (its
      *>     key), TITLE, ISSUER.
           05  RK-OF-POLICY                PIC 9(9) COMP-5 VALUE 1.
      *>     Texts of a rule; number: RK-RULE-...; parts: ID, TITLE,
      *>     EFFECT, INTERPRETATION, SECTION, LINES, WHEN, HOLDS.
           05  RK-OF-RULE                  PIC 9(9) COMP-5 VALUE 2.
      *>     Texts of a fact; number: RK-FACT-...; parts: ID (its
      *>     name), DESCRIPTION, UNIT.
           05  RK-OF-FACT                  PIC 9(9) COMP-5 VALUE 3.
      *>     A word of an enumeration or set; number: RK-FACT-...;
      *>     part: the place of the word, from 0.
           05  RK-OF-WORD                  PIC 9(9) COMP-5 VALUE 4.
      *>     A code over which a fact is indexed; number: RK-FACT-...;
      *>     part: the place of the code, from 0.
           05  RK-OF-CODE                  PIC 9(9) COMP-5 VALUE 5.
      *>     The name of an output; number: RK-RULE-...; part: the
      *>     place of the output, from 0.
           05  RK-OF-OUTPUT                PIC 9(9) COMP-5 VALUE 6.
      *>     A word of an enumerated output; number: RK-RULE-...;
      *>     part: 256 times the place of the output, and the word's.
           05  RK-OF-OUTPUT-WORD           PIC 9(9) COMP-5 VALUE 7.
      *>     A code over which an output is indexed; number:
      *>     RK-RULE-...; part: 256 times the place of the output, and
      *>     the code's.
           05  RK-OF-OUTPUT-CODE           PIC 9(9) COMP-5 VALUE 8.
      *>     Texts of a status or fault; number: RK-E-... or
      *>     RK-FAULT-...; parts: ID, DESCRIPTION (what was expected).
           05  RK-OF-STATUS                PIC 9(9) COMP-5 VALUE 9.
      *>     The name of RK-DECISION-...; part: ID.
           05  RK-OF-DECISION              PIC 9(9) COMP-5 VALUE 10.
      *>     The name of RK-FIELD-...; part: ID.
           05  RK-OF-FIELD                 PIC 9(9) COMP-5 VALUE 11.
      *>     The name of RK-KIND-...; part: ID.
           05  RK-OF-KIND                  PIC 9(9) COMP-5 VALUE 12.
      *>     The name of RK-ROUNDING-...; part: ID.
           05  RK-OF-ROUNDING              PIC 9(9) COMP-5 VALUE 13.
      *>     The name of RK-RESULT-...; part: ID.
           05  RK-OF-RESULT                PIC 9(9) COMP-5 VALUE 14.
      *>     The name of RK-OUTCOME-...; part: ID.
           05  RK-OF-OUTCOME               PIC 9(9) COMP-5 VALUE 15.
      *>     The name of RK-SEVERITY-...; part: ID.
           05  RK-OF-SEVERITY              PIC 9(9) COMP-5 VALUE 16.
      *>     The name of RK-SUBJECT-...; part: ID.
           05  RK-OF-SUBJECT               PIC 9(9) COMP-5 VALUE 17.
      *>     The name of RK-RULE-KIND-...; part: ID.
           05  RK-OF-RULE-KIND             PIC 9(9) COMP-5 VALUE 18.
      *>     The name of a request; number: RK-REQUEST-...; part: ID.
           05  RK-OF-REQUEST               PIC 9(9) COMP-5 VALUE 19.
      *>     Part: the id or name by which it is known everywhere.
           05  RK-PART-ID                  PIC 9(9) COMP-5 VALUE 0.
      *>     Part: a few words.
           05  RK-PART-TITLE               PIC 9(9) COMP-5 VALUE 1.
      *>     Part: what follows from it.
           05  RK-PART-EFFECT              PIC 9(9) COMP-5 VALUE 2.
      *>     Part: how the document was read where it is ambiguous;
      *>     may be empty.
           05  RK-PART-INTERPRETATION      PIC 9(9) COMP-5 VALUE 3.
      *>     Part: section of the document.
           05  RK-PART-SECTION             PIC 9(9) COMP-5 VALUE 4.
      *>     Part: lines of the document's text.
           05  RK-PART-LINES               PIC 9(9) COMP-5 VALUE 5.
      *>     Part: when the rule applies.
           05  RK-PART-WHEN                PIC 9(9) COMP-5 VALUE 6.
      *>     Part: the condition.
           05  RK-PART-HOLDS               PIC 9(9) COMP-5 VALUE 7.
      *>     Part: what it says.
           05  RK-PART-DESCRIPTION         PIC 9(9) COMP-5 VALUE 8.
      *>     Part: the unit; may be empty.
           05  RK-PART-UNIT                PIC 9(9) COMP-5 VALUE 9.
      *>     Part: who issued the document.
           05  RK-PART-ISSUER              PIC 9(9) COMP-5 VALUE 10.
      *>     Dutch.
           05  RK-LANG-NL                  PIC 9(9) COMP-5 VALUE 1.
      *>     English.
           05  RK-LANG-EN                  PIC 9(9) COMP-5 VALUE 2.
      *>     A citizen service number (BSN): nine digits that pass the
      *>     eleven-test.
           05  RK-CODE-BSN                 PIC 9(9) COMP-5 VALUE 1.
      *>     As RK-CODE-BSN, or 999999999 for a person without one,
      *>     where the exchange standard allows that.
           05  RK-CODE-BSN-OR-NONE         PIC 9(9) COMP-5 VALUE 2.
      *>     A care provider (AGB code): eight digits, kind 01 to 99
      *>     and number 000001 to 999999.
           05  RK-CODE-AGB                 PIC 9(9) COMP-5 VALUE 3.
      *>     An insurer (UZOVI number): four digits.
           05  RK-CODE-UZOVI               PIC 9(9) COMP-5 VALUE 4.
      *>     A DBC care product: nine digits.
           05  RK-CODE-CARE-PRODUCT        PIC 9(9) COMP-5 VALUE 5.
      *>     A performance code: one to six ASCII letters and digits,
      *>     filled up with spaces or not.
           05  RK-CODE-PERFORMANCE         PIC 9(9) COMP-5 VALUE 6.

      *> Policies, how many slots their facts take, rules and
      *> requests. The number of a fact is found by its name:
      *> rk_number.
       01  RK-CATALOGUE.
      *>     TBHF21: Remote guidance for chronic heart failure 2021
      *>     (telebegeleiding bij chronisch hartfalen)
           05  RK-POLICY-TBHF21            PIC 9(9) COMP-5 VALUE 1.
           05  RK-SLOTS-TBHF21             PIC 9(9) COMP-5 VALUE 161.
           05  RK-RULE-TBHF21-2-1          PIC 9(9) COMP-5 VALUE 1001.
           05  RK-RULE-TBHF21-2-2          PIC 9(9) COMP-5 VALUE 1002.
           05  RK-RULE-TBHF21-2-3          PIC 9(9) COMP-5 VALUE 1003.
           05  RK-RULE-TBHF21-2-4          PIC 9(9) COMP-5 VALUE 1004.
           05  RK-RULE-TBHF21-2-5          PIC 9(9) COMP-5 VALUE 1005.
           05  RK-RULE-TBHF21-3-1          PIC 9(9) COMP-5 VALUE 1006.
           05  RK-RULE-TBHF21-3-2          PIC 9(9) COMP-5 VALUE 1007.
           05  RK-RULE-TBHF21-3-3          PIC 9(9) COMP-5 VALUE 1008.
           05  RK-RULE-TBHF21-3-4          PIC 9(9) COMP-5 VALUE 1009.
           05  RK-RULE-TBHF21-3-5          PIC 9(9) COMP-5 VALUE 1010.
           05  RK-RULE-TBHF21-3-6          PIC 9(9) COMP-5 VALUE 1011.
           05  RK-RULE-TBHF21-3-7          PIC 9(9) COMP-5 VALUE 1012.
           05  RK-RULE-TBHF21-3-8          PIC 9(9) COMP-5 VALUE 1013.
           05  RK-RULE-TBHF21-3-9          PIC 9(9) COMP-5 VALUE 1014.
           05  RK-RULE-TBHF21-3-10         PIC 9(9) COMP-5 VALUE 1015.
           05  RK-RULE-TBHF21-3-11         PIC 9(9) COMP-5 VALUE 1016.
           05  RK-RULE-TBHF21-3-12         PIC 9(9) COMP-5 VALUE 1017.
           05  RK-RULE-TBHF21-3-13         PIC 9(9) COMP-5 VALUE 1018.
           05  RK-RULE-TBHF21-4-1          PIC 9(9) COMP-5 VALUE 1019.
           05  RK-RULE-TBHF21-4-2          PIC 9(9) COMP-5 VALUE 1020.
           05  RK-RULE-TBHF21-4-3          PIC 9(9) COMP-5 VALUE 1021.
           05  RK-RULE-TBHF21-4-4          PIC 9(9) COMP-5 VALUE 1022.
           05  RK-RULE-TBHF21-4-5          PIC 9(9) COMP-5 VALUE 1023.
           05  RK-RULE-TBHF21-4-6          PIC 9(9) COMP-5 VALUE 1024.
           05  RK-RULE-TBHF21-4-7          PIC 9(9) COMP-5 VALUE 1025.
           05  RK-RULE-TBHF21-4-8          PIC 9(9) COMP-5 VALUE 1026.
           05  RK-RULE-TBHF21-4-9          PIC 9(9) COMP-5 VALUE 1027.
           05  RK-RULE-TBHF21-4-10         PIC 9(9) COMP-5 VALUE 1028.
           05  RK-RULE-TBHF21-4-11         PIC 9(9) COMP-5 VALUE 1029.
           05  RK-RULE-TBHF21-4-12         PIC 9(9) COMP-5 VALUE 1030.
           05  RK-RULE-TBHF21-4-13         PIC 9(9) COMP-5 VALUE 1031.
           05  RK-RULE-TBHF21-4-14         PIC 9(9) COMP-5 VALUE 1032.
           05  RK-RULE-TBHF21-4-15         PIC 9(9) COMP-5 VALUE 1033.
           05  RK-RULE-TBHF21-4-16         PIC 9(9) COMP-5 VALUE 1034.
           05  RK-RULE-TBHF21-5-1          PIC 9(9) COMP-5 VALUE 1035.
           05  RK-RULE-TBHF21-5-2          PIC 9(9) COMP-5 VALUE 1036.
           05  RK-RULE-TBHF21-5-3          PIC 9(9) COMP-5 VALUE 1037.
           05  RK-RULE-TBHF21-6-1          PIC 9(9) COMP-5 VALUE 1038.
           05  RK-RULE-TBHF21-6-2          PIC 9(9) COMP-5 VALUE 1039.
           05  RK-RULE-TBHF21-7-1          PIC 9(9) COMP-5 VALUE 1040.
           05  RK-RULE-TBHF21-7-2          PIC 9(9) COMP-5 VALUE 1041.
           05  RK-RULE-TBHF21-7-3          PIC 9(9) COMP-5 VALUE 1042.
           05  RK-RULE-TBHF21-7-4          PIC 9(9) COMP-5 VALUE 1043.
           05  RK-RULE-TBHF21-7-5          PIC 9(9) COMP-5 VALUE 1044.
           05  RK-RULE-TBHF21-8-1          PIC 9(9) COMP-5 VALUE 1045.
           05  RK-RULE-TBHF21-8-2          PIC 9(9) COMP-5 VALUE 1046.
           05  RK-RULE-TBHF21-10-1         PIC 9(9) COMP-5 VALUE 1047.
      *>     TTCI20: Home administration of chemo- and immunotherapy
      *>     2020 (thuistoediening van chemo- en immunotherapie)
           05  RK-POLICY-TTCI20            PIC 9(9) COMP-5 VALUE 2.
           05  RK-SLOTS-TTCI20             PIC 9(9) COMP-5 VALUE 267.
           05  RK-RULE-TTCI20-1-1          PIC 9(9) COMP-5 VALUE 2001.
           05  RK-RULE-TTCI20-1-2          PIC 9(9) COMP-5 VALUE 2002.
           05  RK-RULE-TTCI20-1-3          PIC 9(9) COMP-5 VALUE 2003.
           05  RK-RULE-TTCI20-2-1          PIC 9(9) COMP-5 VALUE 2004.
           05  RK-RULE-TTCI20-2-2          PIC 9(9) COMP-5 VALUE 2005.
           05  RK-RULE-TTCI20-2-3          PIC 9(9) COMP-5 VALUE 2006.
           05  RK-RULE-TTCI20-2-4          PIC 9(9) COMP-5 VALUE 2007.
           05  RK-RULE-TTCI20-2-5          PIC 9(9) COMP-5 VALUE 2008.
           05  RK-RULE-TTCI20-2-6          PIC 9(9) COMP-5 VALUE 2009.
           05  RK-RULE-TTCI20-2-7          PIC 9(9) COMP-5 VALUE 2010.
           05  RK-RULE-TTCI20-2-8          PIC 9(9) COMP-5 VALUE 2011.
           05  RK-RULE-TTCI20-3-1          PIC 9(9) COMP-5 VALUE 2012.
           05  RK-RULE-TTCI20-3-2          PIC 9(9) COMP-5 VALUE 2013.
           05  RK-RULE-TTCI20-3-3          PIC 9(9) COMP-5 VALUE 2014.
           05  RK-RULE-TTCI20-3-4          PIC 9(9) COMP-5 VALUE 2015.
           05  RK-RULE-TTCI20-3-5          PIC 9(9) COMP-5 VALUE 2016.
           05  RK-RULE-TTCI20-3-6          PIC 9(9) COMP-5 VALUE 2017.
           05  RK-RULE-TTCI20-3-7          PIC 9(9) COMP-5 VALUE 2018.
           05  RK-RULE-TTCI20-3-8          PIC 9(9) COMP-5 VALUE 2019.
           05  RK-RULE-TTCI20-3-9          PIC 9(9) COMP-5 VALUE 2020.
           05  RK-RULE-TTCI20-3-10         PIC 9(9) COMP-5 VALUE 2021.
           05  RK-RULE-TTCI20-3-11         PIC 9(9) COMP-5 VALUE 2022.
           05  RK-RULE-TTCI20-3-12         PIC 9(9) COMP-5 VALUE 2023.
           05  RK-RULE-TTCI20-4-1          PIC 9(9) COMP-5 VALUE 2024.
           05  RK-RULE-TTCI20-4-2          PIC 9(9) COMP-5 VALUE 2025.
           05  RK-RULE-TTCI20-4-3          PIC 9(9) COMP-5 VALUE 2026.
           05  RK-RULE-TTCI20-4-4          PIC 9(9) COMP-5 VALUE 2027.
           05  RK-RULE-TTCI20-4-5          PIC 9(9) COMP-5 VALUE 2028.
           05  RK-RULE-TTCI20-4-6          PIC 9(9) COMP-5 VALUE 2029.
           05  RK-RULE-TTCI20-4-7          PIC 9(9) COMP-5 VALUE 2030.
           05  RK-RULE-TTCI20-4-8          PIC 9(9) COMP-5 VALUE 2031.
           05  RK-RULE-TTCI20-4-9          PIC 9(9) COMP-5 VALUE 2032.
           05  RK-RULE-TTCI20-5-1          PIC 9(9) COMP-5 VALUE 2033.
           05  RK-RULE-TTCI20-5-2          PIC 9(9) COMP-5 VALUE 2034.
           05  RK-RULE-TTCI20-5-3          PIC 9(9) COMP-5 VALUE 2035.
           05  RK-RULE-TTCI20-6-1          PIC 9(9) COMP-5 VALUE 2036.
           05  RK-RULE-TTCI20-7-1          PIC 9(9) COMP-5 VALUE 2037.
           05  RK-RULE-TTCI20-7-2          PIC 9(9) COMP-5 VALUE 2038.
           05  RK-RULE-TTCI20-7-3          PIC 9(9) COMP-5 VALUE 2039.
           05  RK-RULE-TTCI20-7-4          PIC 9(9) COMP-5 VALUE 2040.
           05  RK-RULE-TTCI20-8-1          PIC 9(9) COMP-5 VALUE 2041.
           05  RK-RULE-TTCI20-8-2          PIC 9(9) COMP-5 VALUE 2042.
           05  RK-RULE-TTCI20-8-3          PIC 9(9) COMP-5 VALUE 2043.
           05  RK-RULE-TTCI20-8-4          PIC 9(9) COMP-5 VALUE 2044.
           05  RK-RULE-TTCI20-8-5          PIC 9(9) COMP-5 VALUE 2045.
           05  RK-RULE-TTCI20-8-6          PIC 9(9) COMP-5 VALUE 2046.
           05  RK-RULE-TTCI20-10-1         PIC 9(9) COMP-5 VALUE 2047.
           05  RK-RULE-TTCI20-10-2         PIC 9(9) COMP-5 VALUE 2048.
           05  RK-RULE-TTCI20-11-1         PIC 9(9) COMP-5 VALUE 2049.
           05  RK-REQUEST-TTCI20-CLAIM     PIC 9(9) COMP-5 VALUE 2001.
           05  RK-REQUEST-TTCI20-LUMP-SUM  PIC 9(9) COMP-5 VALUE 2002.
      *>     SPC: Stepwise plan for contracting hospital care at home
      *>     (stappenplan contractering ziekenhuiszorg thuis)
           05  RK-POLICY-SPC               PIC 9(9) COMP-5 VALUE 3.
           05  RK-SLOTS-SPC                PIC 9(9) COMP-5 VALUE 14108.
           05  RK-RULE-SPC-V-1             PIC 9(9) COMP-5 VALUE 3001.
           05  RK-RULE-SPC-A-1             PIC 9(9) COMP-5 VALUE 3002.
           05  RK-RULE-SPC-A-2             PIC 9(9) COMP-5 VALUE 3003.
           05  RK-RULE-SPC-A-3             PIC 9(9) COMP-5 VALUE 3004.
           05  RK-RULE-SPC-A-4             PIC 9(9) COMP-5 VALUE 3005.
           05  RK-RULE-SPC-S-1             PIC 9(9) COMP-5 VALUE 3006.
           05  RK-RULE-SPC-S-2             PIC 9(9) COMP-5 VALUE 3007.
           05  RK-RULE-SPC-0-1             PIC 9(9) COMP-5 VALUE 3008.
           05  RK-RULE-SPC-0-2             PIC 9(9) COMP-5 VALUE 3009.
           05  RK-RULE-SPC-0-3             PIC 9(9) COMP-5 VALUE 3010.
           05  RK-RULE-SPC-0-4             PIC 9(9) COMP-5 VALUE 3011.
           05  RK-RULE-SPC-0-5             PIC 9(9) COMP-5 VALUE 3012.
           05  RK-RULE-SPC-1-1             PIC 9(9) COMP-5 VALUE 3013.
           05  RK-RULE-SPC-1-2             PIC 9(9) COMP-5 VALUE 3014.
           05  RK-RULE-SPC-1-3             PIC 9(9) COMP-5 VALUE 3015.
           05  RK-RULE-SPC-1-4             PIC 9(9) COMP-5 VALUE 3016.
           05  RK-RULE-SPC-1-5             PIC 9(9) COMP-5 VALUE 3017.
           05  RK-RULE-SPC-1-6             PIC 9(9) COMP-5 VALUE 3018.
           05  RK-RULE-SPC-1-7             PIC 9(9) COMP-5 VALUE 3019.
           05  RK-RULE-SPC-1-8             PIC 9(9) COMP-5 VALUE 3020.
           05  RK-RULE-SPC-1-9             PIC 9(9) COMP-5 VALUE 3021.
           05  RK-RULE-SPC-1-10            PIC 9(9) COMP-5 VALUE 3022.
           05  RK-RULE-SPC-1-11            PIC 9(9) COMP-5 VALUE 3023.
           05  RK-RULE-SPC-1-12            PIC 9(9) COMP-5 VALUE 3024.
           05  RK-RULE-SPC-1-13            PIC 9(9) COMP-5 VALUE 3025.
           05  RK-RULE-SPC-1-14            PIC 9(9) COMP-5 VALUE 3026.
           05  RK-RULE-SPC-1-15            PIC 9(9) COMP-5 VALUE 3027.
           05  RK-RULE-SPC-1-16            PIC 9(9) COMP-5 VALUE 3028.
           05  RK-RULE-SPC-1-17            PIC 9(9) COMP-5 VALUE 3029.
           05  RK-RULE-SPC-1-18            PIC 9(9) COMP-5 VALUE 3030.
           05  RK-RULE-SPC-1-19            PIC 9(9) COMP-5 VALUE 3031.
           05  RK-RULE-SPC-1-20            PIC 9(9) COMP-5 VALUE 3032.
           05  RK-RULE-SPC-1-21            PIC 9(9) COMP-5 VALUE 3033.
           05  RK-RULE-SPC-1-22            PIC 9(9) COMP-5 VALUE 3034.
           05  RK-RULE-SPC-1-23            PIC 9(9) COMP-5 VALUE 3035.
           05  RK-RULE-SPC-1-24            PIC 9(9) COMP-5 VALUE 3036.
           05  RK-RULE-SPC-1-25            PIC 9(9) COMP-5 VALUE 3037.
           05  RK-RULE-SPC-1-26            PIC 9(9) COMP-5 VALUE 3038.
           05  RK-RULE-SPC-1-27            PIC 9(9) COMP-5 VALUE 3039.
           05  RK-RULE-SPC-1-28            PIC 9(9) COMP-5 VALUE 3040.
           05  RK-RULE-SPC-1-29            PIC 9(9) COMP-5 VALUE 3041.
           05  RK-RULE-SPC-2-1             PIC 9(9) COMP-5 VALUE 3042.
           05  RK-RULE-SPC-2-2             PIC 9(9) COMP-5 VALUE 3043.
           05  RK-RULE-SPC-2-3             PIC 9(9) COMP-5 VALUE 3044.
           05  RK-RULE-SPC-2-4             PIC 9(9) COMP-5 VALUE 3045.
           05  RK-RULE-SPC-2-5             PIC 9(9) COMP-5 VALUE 3046.
           05  RK-RULE-SPC-2-6             PIC 9(9) COMP-5 VALUE 3047.
           05  RK-RULE-SPC-2-7             PIC 9(9) COMP-5 VALUE 3048.
           05  RK-RULE-SPC-2-8             PIC 9(9) COMP-5 VALUE 3049.
           05  RK-RULE-SPC-2-9             PIC 9(9) COMP-5 VALUE 3050.
           05  RK-RULE-SPC-2-10            PIC 9(9) COMP-5 VALUE 3051.
           05  RK-RULE-SPC-2-11            PIC 9(9) COMP-5 VALUE 3052.
           05  RK-RULE-SPC-2-12            PIC 9(9) COMP-5 VALUE 3053.
           05  RK-RULE-SPC-2-13            PIC 9(9) COMP-5 VALUE 3054.
           05  RK-RULE-SPC-2-14            PIC 9(9) COMP-5 VALUE 3055.
           05  RK-RULE-SPC-2-15            PIC 9(9) COMP-5 VALUE 3056.
           05  RK-RULE-SPC-2-16            PIC 9(9) COMP-5 VALUE 3057.
           05  RK-RULE-SPC-2-17            PIC 9(9) COMP-5 VALUE 3058.
           05  RK-RULE-SPC-2-18            PIC 9(9) COMP-5 VALUE 3059.
           05  RK-RULE-SPC-2-19            PIC 9(9) COMP-5 VALUE 3060.
           05  RK-RULE-SPC-2-20            PIC 9(9) COMP-5 VALUE 3061.
           05  RK-RULE-SPC-2-21            PIC 9(9) COMP-5 VALUE 3062.
           05  RK-RULE-SPC-2-22            PIC 9(9) COMP-5 VALUE 3063.
           05  RK-RULE-SPC-2-23            PIC 9(9) COMP-5 VALUE 3064.
           05  RK-RULE-SPC-3A-1            PIC 9(9) COMP-5 VALUE 3065.
           05  RK-RULE-SPC-3A-2            PIC 9(9) COMP-5 VALUE 3066.
           05  RK-RULE-SPC-3A-3            PIC 9(9) COMP-5 VALUE 3067.
           05  RK-RULE-SPC-3A-4            PIC 9(9) COMP-5 VALUE 3068.
           05  RK-RULE-SPC-3A-5            PIC 9(9) COMP-5 VALUE 3069.
           05  RK-RULE-SPC-3A-6            PIC 9(9) COMP-5 VALUE 3070.
           05  RK-RULE-SPC-3A-7            PIC 9(9) COMP-5 VALUE 3071.
           05  RK-RULE-SPC-3A-8            PIC 9(9) COMP-5 VALUE 3072.
           05  RK-RULE-SPC-3A-9            PIC 9(9) COMP-5 VALUE 3073.
           05  RK-RULE-SPC-3A-10           PIC 9(9) COMP-5 VALUE 3074.
           05  RK-RULE-SPC-3A-11           PIC 9(9) COMP-5 VALUE 3075.
           05  RK-RULE-SPC-3B-1            PIC 9(9) COMP-5 VALUE 3076.
           05  RK-RULE-SPC-3B-2            PIC 9(9) COMP-5 VALUE 3077.
           05  RK-RULE-SPC-3B-3            PIC 9(9) COMP-5 VALUE 3078.
           05  RK-RULE-SPC-3B-4            PIC 9(9) COMP-5 VALUE 3079.
           05  RK-RULE-SPC-3B-5            PIC 9(9) COMP-5 VALUE 3080.
           05  RK-RULE-SPC-3B-6            PIC 9(9) COMP-5 VALUE 3081.
           05  RK-RULE-SPC-3B-7            PIC 9(9) COMP-5 VALUE 3082.
           05  RK-RULE-SPC-3B-8            PIC 9(9) COMP-5 VALUE 3083.
           05  RK-RULE-SPC-3B-9            PIC 9(9) COMP-5 VALUE 3084.
           05  RK-RULE-SPC-3C-1            PIC 9(9) COMP-5 VALUE 3085.
           05  RK-RULE-SPC-3C-2            PIC 9(9) COMP-5 VALUE 3086.
           05  RK-RULE-SPC-3C-3            PIC 9(9) COMP-5 VALUE 3087.
           05  RK-RULE-SPC-3C-4            PIC 9(9) COMP-5 VALUE 3088.
           05  RK-RULE-SPC-3C-5            PIC 9(9) COMP-5 VALUE 3089.
           05  RK-RULE-SPC-3C-6            PIC 9(9) COMP-5 VALUE 3090.
           05  RK-RULE-SPC-3C-7            PIC 9(9) COMP-5 VALUE 3091.
           05  RK-RULE-SPC-3C-8            PIC 9(9) COMP-5 VALUE 3092.
           05  RK-RULE-SPC-3C-9            PIC 9(9) COMP-5 VALUE 3093.
           05  RK-RULE-SPC-3C-10           PIC 9(9) COMP-5 VALUE 3094.
           05  RK-RULE-SPC-3C-11           PIC 9(9) COMP-5 VALUE 3095.
           05  RK-RULE-SPC-3C-12           PIC 9(9) COMP-5 VALUE 3096.
           05  RK-RULE-SPC-3C-13           PIC 9(9) COMP-5 VALUE 3097.
           05  RK-RULE-SPC-3C-14           PIC 9(9) COMP-5 VALUE 3098.
           05  RK-RULE-SPC-3C-15           PIC 9(9) COMP-5 VALUE 3099.
           05  RK-RULE-SPC-3C-16           PIC 9(9) COMP-5 VALUE 3100.
           05  RK-RULE-SPC-3C-17           PIC 9(9) COMP-5 VALUE 3101.
           05  RK-RULE-SPC-4-1             PIC 9(9) COMP-5 VALUE 3102.
           05  RK-RULE-SPC-4-2             PIC 9(9) COMP-5 VALUE 3103.
           05  RK-RULE-SPC-4-3             PIC 9(9) COMP-5 VALUE 3104.
           05  RK-RULE-SPC-4-4             PIC 9(9) COMP-5 VALUE 3105.
           05  RK-RULE-SPC-4-5             PIC 9(9) COMP-5 VALUE 3106.
           05  RK-RULE-SPC-5-1             PIC 9(9) COMP-5 VALUE 3107.
           05  RK-RULE-SPC-5-2             PIC 9(9) COMP-5 VALUE 3108.
           05  RK-RULE-SPC-5-3             PIC 9(9) COMP-5 VALUE 3109.
           05  RK-RULE-SPC-B1-1            PIC 9(9) COMP-5 VALUE 3110.
           05  RK-RULE-SPC-B1-2            PIC 9(9) COMP-5 VALUE 3111.
           05  RK-RULE-SPC-B1-3            PIC 9(9) COMP-5 VALUE 3112.
           05  RK-RULE-SPC-B2-1            PIC 9(9) COMP-5 VALUE 3113.
           05  RK-RULE-SPC-B2-2            PIC 9(9) COMP-5 VALUE 3114.
           05  RK-RULE-SPC-B2-3            PIC 9(9) COMP-5 VALUE 3115.
           05  RK-RULE-SPC-B2-4            PIC 9(9) COMP-5 VALUE 3116.
           05  RK-RULE-SPC-B2-5            PIC 9(9) COMP-5 VALUE 3117.
           05  RK-RULE-SPC-B2-6            PIC 9(9) COMP-5 VALUE 3118.
           05  RK-RULE-SPC-B2-7            PIC 9(9) COMP-5 VALUE 3119.
           05  RK-RULE-SPC-B2-8            PIC 9(9) COMP-5 VALUE 3120.
           05  RK-RULE-SPC-B2-9            PIC 9(9) COMP-5 VALUE 3121.
           05  RK-RULE-SPC-B2-10           PIC 9(9) COMP-5 VALUE 3122.
           05  RK-RULE-SPC-B2-11           PIC 9(9) COMP-5 VALUE 3123.
           05  RK-RULE-SPC-B2-12           PIC 9(9) COMP-5 VALUE 3124.
           05  RK-RULE-SPC-B2-13           PIC 9(9) COMP-5 VALUE 3125.
           05  RK-RULE-SPC-B2-14           PIC 9(9) COMP-5 VALUE 3126.
           05  RK-RULE-SPC-B2-15           PIC 9(9) COMP-5 VALUE 3127.
           05  RK-RULE-SPC-B2-16           PIC 9(9) COMP-5 VALUE 3128.
           05  RK-RULE-SPC-B2-17           PIC 9(9) COMP-5 VALUE 3129.
           05  RK-RULE-SPC-B2-18           PIC 9(9) COMP-5 VALUE 3130.
           05  RK-RULE-SPC-B2-19           PIC 9(9) COMP-5 VALUE 3131.
           05  RK-RULE-SPC-B3-1            PIC 9(9) COMP-5 VALUE 3132.
           05  RK-RULE-SPC-B3-2            PIC 9(9) COMP-5 VALUE 3133.
           05  RK-RULE-SPC-B3-3            PIC 9(9) COMP-5 VALUE 3134.
           05  RK-RULE-SPC-B3-4            PIC 9(9) COMP-5 VALUE 3135.
           05  RK-RULE-SPC-B3-5            PIC 9(9) COMP-5 VALUE 3136.
           05  RK-RULE-SPC-B3-6            PIC 9(9) COMP-5 VALUE 3137.
           05  RK-RULE-SPC-B3-7            PIC 9(9) COMP-5 VALUE 3138.
           05  RK-RULE-SPC-B3-8            PIC 9(9) COMP-5 VALUE 3139.
           05  RK-RULE-SPC-B3-9            PIC 9(9) COMP-5 VALUE 3140.
           05  RK-RULE-SPC-B3-10           PIC 9(9) COMP-5 VALUE 3141.
           05  RK-RULE-SPC-B3-11           PIC 9(9) COMP-5 VALUE 3142.
           05  RK-RULE-SPC-B3-12           PIC 9(9) COMP-5 VALUE 3143.
           05  RK-RULE-SPC-B3-13           PIC 9(9) COMP-5 VALUE 3144.
           05  RK-RULE-SPC-B3-14           PIC 9(9) COMP-5 VALUE 3145.
           05  RK-RULE-SPC-B3-15           PIC 9(9) COMP-5 VALUE 3146.
           05  RK-RULE-SPC-B3-16           PIC 9(9) COMP-5 VALUE 3147.
           05  RK-RULE-SPC-B3-17           PIC 9(9) COMP-5 VALUE 3148.
           05  RK-RULE-SPC-B3-18           PIC 9(9) COMP-5 VALUE 3149.
           05  RK-RULE-SPC-B3-19           PIC 9(9) COMP-5 VALUE 3150.
           05  RK-RULE-SPC-B3-20           PIC 9(9) COMP-5 VALUE 3151.
           05  RK-RULE-SPC-B3-21           PIC 9(9) COMP-5 VALUE 3152.
           05  RK-RULE-SPC-B4-1            PIC 9(9) COMP-5 VALUE 3153.
           05  RK-RULE-SPC-B4-2            PIC 9(9) COMP-5 VALUE 3154.
           05  RK-RULE-SPC-B4-3            PIC 9(9) COMP-5 VALUE 3155.
           05  RK-RULE-SPC-B4-4            PIC 9(9) COMP-5 VALUE 3156.
           05  RK-RULE-SPC-B4-5            PIC 9(9) COMP-5 VALUE 3157.
           05  RK-RULE-SPC-B4-6            PIC 9(9) COMP-5 VALUE 3158.
           05  RK-RULE-SPC-B4-7            PIC 9(9) COMP-5 VALUE 3159.
           05  RK-RULE-SPC-B4-8            PIC 9(9) COMP-5 VALUE 3160.
           05  RK-RULE-SPC-B4-9            PIC 9(9) COMP-5 VALUE 3161.
           05  RK-RULE-SPC-B4-10           PIC 9(9) COMP-5 VALUE 3162.
           05  RK-RULE-SPC-B4-11           PIC 9(9) COMP-5 VALUE 3163.
           05  RK-RULE-SPC-B4-12           PIC 9(9) COMP-5 VALUE 3164.
           05  RK-RULE-SPC-B4-13           PIC 9(9) COMP-5 VALUE 3165.
           05  RK-RULE-SPC-B4-14           PIC 9(9) COMP-5 VALUE 3166.
           05  RK-RULE-SPC-B4-15           PIC 9(9) COMP-5 VALUE 3167.
           05  RK-RULE-SPC-B4-16           PIC 9(9) COMP-5 VALUE 3168.
           05  RK-RULE-SPC-B4-17           PIC 9(9) COMP-5 VALUE 3169.
           05  RK-RULE-SPC-B4-18           PIC 9(9) COMP-5 VALUE 3170.
           05  RK-RULE-SPC-B4-19           PIC 9(9) COMP-5 VALUE 3171.
           05  RK-RULE-SPC-B4-20           PIC 9(9) COMP-5 VALUE 3172.
           05  RK-RULE-SPC-B4-21           PIC 9(9) COMP-5 VALUE 3173.
           05  RK-RULE-SPC-B4-22           PIC 9(9) COMP-5 VALUE 3174.
           05  RK-RULE-SPC-B4-23           PIC 9(9) COMP-5 VALUE 3175.
           05  RK-RULE-SPC-B4-24           PIC 9(9) COMP-5 VALUE 3176.
           05  RK-RULE-SPC-B4-25           PIC 9(9) COMP-5 VALUE 3177.
           05  RK-RULE-SPC-B4-26           PIC 9(9) COMP-5 VALUE 3178.
           05  RK-RULE-SPC-B4-27           PIC 9(9) COMP-5 VALUE 3179.
           05  RK-RULE-SPC-B4-28           PIC 9(9) COMP-5 VALUE 3180.
           05  RK-RULE-SPC-B4-29           PIC 9(9) COMP-5 VALUE 3181.
           05  RK-RULE-SPC-B4-30           PIC 9(9) COMP-5 VALUE 3182.
           05  RK-RULE-SPC-B4-31           PIC 9(9) COMP-5 VALUE 3183.
      *>     MSZ24: Medical specialist care 2024, with medical
      *>     specialist rehabilitation (medisch-specialistische zorg)
           05  RK-POLICY-MSZ24             PIC 9(9) COMP-5 VALUE 4.
           05  RK-SLOTS-MSZ24              PIC 9(9) COMP-5 VALUE 391.
           05  RK-RULE-MSZ24-1-1           PIC 9(9) COMP-5 VALUE 4001.
           05  RK-RULE-MSZ24-2-1           PIC 9(9) COMP-5 VALUE 4002.
           05  RK-RULE-MSZ24-2-2           PIC 9(9) COMP-5 VALUE 4003.
           05  RK-RULE-MSZ24-2-3           PIC 9(9) COMP-5 VALUE 4004.
           05  RK-RULE-MSZ24-2-4           PIC 9(9) COMP-5 VALUE 4005.
           05  RK-RULE-MSZ24-2-5           PIC 9(9) COMP-5 VALUE 4006.
           05  RK-RULE-MSZ24-2-6           PIC 9(9) COMP-5 VALUE 4007.
           05  RK-RULE-MSZ24-2-7           PIC 9(9) COMP-5 VALUE 4008.
           05  RK-RULE-MSZ24-2-8           PIC 9(9) COMP-5 VALUE 4009.
           05  RK-RULE-MSZ24-2-9           PIC 9(9) COMP-5 VALUE 4010.
           05  RK-RULE-MSZ24-2-10          PIC 9(9) COMP-5 VALUE 4011.
           05  RK-RULE-MSZ24-2-11          PIC 9(9) COMP-5 VALUE 4012.
           05  RK-RULE-MSZ24-2-12          PIC 9(9) COMP-5 VALUE 4013.
           05  RK-RULE-MSZ24-2-13          PIC 9(9) COMP-5 VALUE 4014.
           05  RK-RULE-MSZ24-2-14          PIC 9(9) COMP-5 VALUE 4015.
           05  RK-RULE-MSZ24-2-15          PIC 9(9) COMP-5 VALUE 4016.
           05  RK-RULE-MSZ24-2-16          PIC 9(9) COMP-5 VALUE 4017.
           05  RK-RULE-MSZ24-2-17          PIC 9(9) COMP-5 VALUE 4018.
           05  RK-RULE-MSZ24-2-18          PIC 9(9) COMP-5 VALUE 4019.
           05  RK-RULE-MSZ24-2-19          PIC 9(9) COMP-5 VALUE 4020.
           05  RK-RULE-MSZ24-2-20          PIC 9(9) COMP-5 VALUE 4021.
           05  RK-RULE-MSZ24-2-21          PIC 9(9) COMP-5 VALUE 4022.
           05  RK-RULE-MSZ24-2-22          PIC 9(9) COMP-5 VALUE 4023.
           05  RK-RULE-MSZ24-2-23          PIC 9(9) COMP-5 VALUE 4024.
           05  RK-RULE-MSZ24-2-24          PIC 9(9) COMP-5 VALUE 4025.
           05  RK-RULE-MSZ24-2-25          PIC 9(9) COMP-5 VALUE 4026.
           05  RK-RULE-MSZ24-2-26          PIC 9(9) COMP-5 VALUE 4027.
           05  RK-RULE-MSZ24-2-27          PIC 9(9) COMP-5 VALUE 4028.
           05  RK-RULE-MSZ24-3-1           PIC 9(9) COMP-5 VALUE 4029.
           05  RK-RULE-MSZ24-3-2           PIC 9(9) COMP-5 VALUE 4030.
           05  RK-RULE-MSZ24-3-3           PIC 9(9) COMP-5 VALUE 4031.
           05  RK-RULE-MSZ24-3-4           PIC 9(9) COMP-5 VALUE 4032.
           05  RK-RULE-MSZ24-3-5           PIC 9(9) COMP-5 VALUE 4033.
           05  RK-RULE-MSZ24-3-6           PIC 9(9) COMP-5 VALUE 4034.
           05  RK-RULE-MSZ24-3-7           PIC 9(9) COMP-5 VALUE 4035.
           05  RK-RULE-MSZ24-3-8           PIC 9(9) COMP-5 VALUE 4036.
           05  RK-RULE-MSZ24-3-9           PIC 9(9) COMP-5 VALUE 4037.
           05  RK-RULE-MSZ24-3-10          PIC 9(9) COMP-5 VALUE 4038.
           05  RK-RULE-MSZ24-3-11          PIC 9(9) COMP-5 VALUE 4039.
           05  RK-RULE-MSZ24-3-12          PIC 9(9) COMP-5 VALUE 4040.
           05  RK-RULE-MSZ24-3-13          PIC 9(9) COMP-5 VALUE 4041.
           05  RK-RULE-MSZ24-3-14          PIC 9(9) COMP-5 VALUE 4042.
           05  RK-RULE-MSZ24-3-15          PIC 9(9) COMP-5 VALUE 4043.
           05  RK-RULE-MSZ24-3-16          PIC 9(9) COMP-5 VALUE 4044.
           05  RK-RULE-MSZ24-3-17          PIC 9(9) COMP-5 VALUE 4045.
           05  RK-RULE-MSZ24-3-18          PIC 9(9) COMP-5 VALUE 4046.
           05  RK-RULE-MSZ24-3-19          PIC 9(9) COMP-5 VALUE 4047.
           05  RK-RULE-MSZ24-3-20          PIC 9(9) COMP-5 VALUE 4048.
           05  RK-RULE-MSZ24-3-21          PIC 9(9) COMP-5 VALUE 4049.
           05  RK-RULE-MSZ24-3-22          PIC 9(9) COMP-5 VALUE 4050.
           05  RK-RULE-MSZ24-3-23          PIC 9(9) COMP-5 VALUE 4051.
           05  RK-RULE-MSZ24-3-24          PIC 9(9) COMP-5 VALUE 4052.
           05  RK-RULE-MSZ24-3-25          PIC 9(9) COMP-5 VALUE 4053.
           05  RK-RULE-MSZ24-3-26          PIC 9(9) COMP-5 VALUE 4054.
           05  RK-RULE-MSZ24-3-27          PIC 9(9) COMP-5 VALUE 4055.
           05  RK-RULE-MSZ24-3-28          PIC 9(9) COMP-5 VALUE 4056.
           05  RK-RULE-MSZ24-3-29          PIC 9(9) COMP-5 VALUE 4057.
           05  RK-RULE-MSZ24-3-30          PIC 9(9) COMP-5 VALUE 4058.
           05  RK-RULE-MSZ24-3-31          PIC 9(9) COMP-5 VALUE 4059.
           05  RK-RULE-MSZ24-3-32          PIC 9(9) COMP-5 VALUE 4060.
           05  RK-RULE-MSZ24-3-33          PIC 9(9) COMP-5 VALUE 4061.
           05  RK-RULE-MSZ24-4-1           PIC 9(9) COMP-5 VALUE 4062.
           05  RK-RULE-MSZ24-4-2           PIC 9(9) COMP-5 VALUE 4063.
           05  RK-RULE-MSZ24-4-3           PIC 9(9) COMP-5 VALUE 4064.
           05  RK-RULE-MSZ24-4-4           PIC 9(9) COMP-5 VALUE 4065.
           05  RK-RULE-MSZ24-4-5           PIC 9(9) COMP-5 VALUE 4066.
           05  RK-RULE-MSZ24-4-6           PIC 9(9) COMP-5 VALUE 4067.
           05  RK-RULE-MSZ24-4-7           PIC 9(9) COMP-5 VALUE 4068.
           05  RK-RULE-MSZ24-4-8           PIC 9(9) COMP-5 VALUE 4069.
           05  RK-RULE-MSZ24-4-9           PIC 9(9) COMP-5 VALUE 4070.
           05  RK-RULE-MSZ24-4-10          PIC 9(9) COMP-5 VALUE 4071.
           05  RK-RULE-MSZ24-4-11          PIC 9(9) COMP-5 VALUE 4072.
           05  RK-RULE-MSZ24-4-12          PIC 9(9) COMP-5 VALUE 4073.
           05  RK-RULE-MSZ24-4-13          PIC 9(9) COMP-5 VALUE 4074.
           05  RK-RULE-MSZ24-4-14          PIC 9(9) COMP-5 VALUE 4075.
           05  RK-RULE-MSZ24-4-15          PIC 9(9) COMP-5 VALUE 4076.
           05  RK-RULE-MSZ24-4-16          PIC 9(9) COMP-5 VALUE 4077.
           05  RK-RULE-MSZ24-4-17          PIC 9(9) COMP-5 VALUE 4078.
           05  RK-RULE-MSZ24-5-1           PIC 9(9) COMP-5 VALUE 4079.
           05  RK-RULE-MSZ24-6-1           PIC 9(9) COMP-5 VALUE 4080.
           05  RK-RULE-MSZ24-6-2           PIC 9(9) COMP-5 VALUE 4081.
           05  RK-RULE-MSZ24-6-3           PIC 9(9) COMP-5 VALUE 4082.
           05  RK-RULE-MSZ24-6-4           PIC 9(9) COMP-5 VALUE 4083.
           05  RK-RULE-MSZ24-6-5           PIC 9(9) COMP-5 VALUE 4084.
           05  RK-RULE-MSZ24-6-6           PIC 9(9) COMP-5 VALUE 4085.
           05  RK-RULE-MSZ24-6-7           PIC 9(9) COMP-5 VALUE 4086.
           05  RK-RULE-MSZ24-6-8           PIC 9(9) COMP-5 VALUE 4087.
           05  RK-RULE-MSZ24-6-9           PIC 9(9) COMP-5 VALUE 4088.
           05  RK-RULE-MSZ24-6-10          PIC 9(9) COMP-5 VALUE 4089.
           05  RK-RULE-MSZ24-7-1           PIC 9(9) COMP-5 VALUE 4090.
           05  RK-RULE-MSZ24-7-2           PIC 9(9) COMP-5 VALUE 4091.
           05  RK-RULE-MSZ24-7-3           PIC 9(9) COMP-5 VALUE 4092.
           05  RK-RULE-MSZ24-7-4           PIC 9(9) COMP-5 VALUE 4093.
           05  RK-RULE-MSZ24-7-5           PIC 9(9) COMP-5 VALUE 4094.
           05  RK-RULE-MSZ24-7-6           PIC 9(9) COMP-5 VALUE 4095.
           05  RK-RULE-MSZ24-7-7           PIC 9(9) COMP-5 VALUE 4096.
           05  RK-RULE-MSZ24-8-1           PIC 9(9) COMP-5 VALUE 4097.
           05  RK-RULE-MSZ24-8-2           PIC 9(9) COMP-5 VALUE 4098.
           05  RK-RULE-MSZ24-8-3           PIC 9(9) COMP-5 VALUE 4099.
           05  RK-RULE-MSZ24-8-4           PIC 9(9) COMP-5 VALUE 4100.
           05  RK-RULE-MSZ24-8-5           PIC 9(9) COMP-5 VALUE 4101.
           05  RK-RULE-MSZ24-8-6           PIC 9(9) COMP-5 VALUE 4102.
           05  RK-RULE-MSZ24-8-7           PIC 9(9) COMP-5 VALUE 4103.
           05  RK-RULE-MSZ24-8-8           PIC 9(9) COMP-5 VALUE 4104.
           05  RK-RULE-MSZ24-8-9           PIC 9(9) COMP-5 VALUE 4105.
           05  RK-RULE-MSZ24-8-10          PIC 9(9) COMP-5 VALUE 4106.
           05  RK-RULE-MSZ24-8-11          PIC 9(9) COMP-5 VALUE 4107.
           05  RK-RULE-MSZ24-8-12          PIC 9(9) COMP-5 VALUE 4108.
           05  RK-RULE-MSZ24-8-13          PIC 9(9) COMP-5 VALUE 4109.
           05  RK-RULE-MSZ24-8-14          PIC 9(9) COMP-5 VALUE 4110.
           05  RK-RULE-MSZ24-8-15          PIC 9(9) COMP-5 VALUE 4111.
           05  RK-RULE-MSZ24-8-16          PIC 9(9) COMP-5 VALUE 4112.
           05  RK-RULE-MSZ24-8-17          PIC 9(9) COMP-5 VALUE 4113.
           05  RK-RULE-MSZ24-8-18          PIC 9(9) COMP-5 VALUE 4114.
           05  RK-RULE-MSZ24-9-1           PIC 9(9) COMP-5 VALUE 4115.
           05  RK-RULE-MSZ24-9-2           PIC 9(9) COMP-5 VALUE 4116.
           05  RK-RULE-MSZ24-9-3           PIC 9(9) COMP-5 VALUE 4117.
           05  RK-RULE-MSZ24-9-4           PIC 9(9) COMP-5 VALUE 4118.
           05  RK-RULE-MSZ24-9-5           PIC 9(9) COMP-5 VALUE 4119.
           05  RK-RULE-MSZ24-9-6           PIC 9(9) COMP-5 VALUE 4120.
           05  RK-RULE-MSZ24-9-7           PIC 9(9) COMP-5 VALUE 4121.
           05  RK-RULE-MSZ24-9-8           PIC 9(9) COMP-5 VALUE 4122.
           05  RK-RULE-MSZ24-9-9           PIC 9(9) COMP-5 VALUE 4123.
           05  RK-RULE-MSZ24-9-10          PIC 9(9) COMP-5 VALUE 4124.
           05  RK-RULE-MSZ24-9-11          PIC 9(9) COMP-5 VALUE 4125.
           05  RK-RULE-MSZ24-9-12          PIC 9(9) COMP-5 VALUE 4126.
           05  RK-RULE-MSZ24-9-13          PIC 9(9) COMP-5 VALUE 4127.
           05  RK-RULE-MSZ24-9-14          PIC 9(9) COMP-5 VALUE 4128.
           05  RK-RULE-MSZ24-10-1          PIC 9(9) COMP-5 VALUE 4129.
           05  RK-RULE-MSZ24-10-2          PIC 9(9) COMP-5 VALUE 4130.
           05  RK-RULE-MSZ24-10-3          PIC 9(9) COMP-5 VALUE 4131.
           05  RK-RULE-MSZ24-10-4          PIC 9(9) COMP-5 VALUE 4132.
           05  RK-RULE-MSZ24-11-1          PIC 9(9) COMP-5 VALUE 4133.
           05  RK-RULE-MSZ24-11-2          PIC 9(9) COMP-5 VALUE 4134.
           05  RK-RULE-MSZ24-11-3          PIC 9(9) COMP-5 VALUE 4135.
           05  RK-RULE-MSZ24-11-4          PIC 9(9) COMP-5 VALUE 4136.
           05  RK-RULE-MSZ24-11-5          PIC 9(9) COMP-5 VALUE 4137.
           05  RK-RULE-MSZ24-11-6          PIC 9(9) COMP-5 VALUE 4138.
           05  RK-RULE-MSZ24-12-1          PIC 9(9) COMP-5 VALUE 4139.
           05  RK-RULE-MSZ24-B1-1          PIC 9(9) COMP-5 VALUE 4140.
           05  RK-RULE-MSZ24-B1-2          PIC 9(9) COMP-5 VALUE 4141.
           05  RK-RULE-MSZ24-B1-3          PIC 9(9) COMP-5 VALUE 4142.
           05  RK-RULE-MSZ24-B1-4          PIC 9(9) COMP-5 VALUE 4143.
           05  RK-RULE-MSZ24-B1-5          PIC 9(9) COMP-5 VALUE 4144.
           05  RK-RULE-MSZ24-B1-6          PIC 9(9) COMP-5 VALUE 4145.
           05  RK-RULE-MSZ24-B1-7          PIC 9(9) COMP-5 VALUE 4146.
           05  RK-RULE-MSZ24-B1-8          PIC 9(9) COMP-5 VALUE 4147.
           05  RK-RULE-MSZ24-B1-9          PIC 9(9) COMP-5 VALUE 4148.
           05  RK-RULE-MSZ24-B1-10         PIC 9(9) COMP-5 VALUE 4149.
           05  RK-RULE-MSZ24-B2-1          PIC 9(9) COMP-5 VALUE 4150.
           05  RK-RULE-MSZ24-B2-2          PIC 9(9) COMP-5 VALUE 4151.
           05  RK-RULE-MSZ24-B2-3          PIC 9(9) COMP-5 VALUE 4152.
           05  RK-RULE-MSZ24-B2-4          PIC 9(9) COMP-5 VALUE 4153.
           05  RK-RULE-MSZ24-B2-5          PIC 9(9) COMP-5 VALUE 4154.
           05  RK-RULE-MSZ24-B2-6          PIC 9(9) COMP-5 VALUE 4155.
           05  RK-RULE-MSZ24-B2-7          PIC 9(9) COMP-5 VALUE 4156.
           05  RK-RULE-MSZ24-B2-8          PIC 9(9) COMP-5 VALUE 4157.
           05  RK-RULE-MSZ24-B2-9          PIC 9(9) COMP-5 VALUE 4158.
           05  RK-RULE-MSZ24-B2-10         PIC 9(9) COMP-5 VALUE 4159.
           05  RK-RULE-MSZ24-B2-11         PIC 9(9) COMP-5 VALUE 4160.
           05  RK-RULE-MSZ24-B2-12         PIC 9(9) COMP-5 VALUE 4161.
           05  RK-RULE-MSZ24-B2-13         PIC 9(9) COMP-5 VALUE 4162.
           05  RK-RULE-MSZ24-B2-14         PIC 9(9) COMP-5 VALUE 4163.
           05  RK-RULE-MSZ24-B2-15         PIC 9(9) COMP-5 VALUE 4164.
           05  RK-RULE-MSZ24-B2-16         PIC 9(9) COMP-5 VALUE 4165.
           05  RK-RULE-MSZ24-B2-17         PIC 9(9) COMP-5 VALUE 4166.
           05  RK-RULE-MSZ24-B2-18         PIC 9(9) COMP-5 VALUE 4167.
           05  RK-RULE-MSZ24-B2-19         PIC 9(9) COMP-5 VALUE 4168.
           05  RK-RULE-MSZ24-B2-20         PIC 9(9) COMP-5 VALUE 4169.
           05  RK-RULE-MSZ24-B2-21         PIC 9(9) COMP-5 VALUE 4170.
           05  RK-RULE-MSZ24-B2-22         PIC 9(9) COMP-5 VALUE 4171.
           05  RK-RULE-MSZ24-B2-23         PIC 9(9) COMP-5 VALUE 4172.
           05  RK-RULE-MSZ24-B2-24         PIC 9(9) COMP-5 VALUE 4173.
           05  RK-RULE-MSZ24-B2-25         PIC 9(9) COMP-5 VALUE 4174.
           05  RK-RULE-MSZ24-B2-26         PIC 9(9) COMP-5 VALUE 4175.
           05  RK-RULE-MSZ24-B2-27         PIC 9(9) COMP-5 VALUE 4176.
           05  RK-RULE-MSZ24-B2-28         PIC 9(9) COMP-5 VALUE 4177.
           05  RK-RULE-MSZ24-B2-29         PIC 9(9) COMP-5 VALUE 4178.
           05  RK-RULE-MSZ24-B2-30         PIC 9(9) COMP-5 VALUE 4179.
           05  RK-RULE-MSZ24-B2-31         PIC 9(9) COMP-5 VALUE 4180.
           05  RK-RULE-MSZ24-B2-32         PIC 9(9) COMP-5 VALUE 4181.
           05  RK-RULE-MSZ24-B2-33         PIC 9(9) COMP-5 VALUE 4182.
           05  RK-RULE-MSZ24-B2-34         PIC 9(9) COMP-5 VALUE 4183.
           05  RK-RULE-MSZ24-B2-35         PIC 9(9) COMP-5 VALUE 4184.
           05  RK-RULE-MSZ24-B2-36         PIC 9(9) COMP-5 VALUE 4185.
           05  RK-RULE-MSZ24-B2-37         PIC 9(9) COMP-5 VALUE 4186.
           05  RK-RULE-MSZ24-B2-38         PIC 9(9) COMP-5 VALUE 4187.
           05  RK-RULE-MSZ24-B2-39         PIC 9(9) COMP-5 VALUE 4188.
           05  RK-RULE-MSZ24-B2-40         PIC 9(9) COMP-5 VALUE 4189.
           05  RK-RULE-MSZ24-B2-41         PIC 9(9) COMP-5 VALUE 4190.
           05  RK-RULE-MSZ24-B2-42         PIC 9(9) COMP-5 VALUE 4191.
           05  RK-RULE-MSZ24-B2-43         PIC 9(9) COMP-5 VALUE 4192.
           05  RK-RULE-MSZ24-B2-44         PIC 9(9) COMP-5 VALUE 4193.
           05  RK-RULE-MSZ24-B3-1          PIC 9(9) COMP-5 VALUE 4194.
           05  RK-RULE-MSZ24-B3-2          PIC 9(9) COMP-5 VALUE 4195.
           05  RK-RULE-MSZ24-B3-3          PIC 9(9) COMP-5 VALUE 4196.
           05  RK-RULE-MSZ24-B3-4          PIC 9(9) COMP-5 VALUE 4197.
           05  RK-RULE-MSZ24-B3-5          PIC 9(9) COMP-5 VALUE 4198.
           05  RK-RULE-MSZ24-B3-6          PIC 9(9) COMP-5 VALUE 4199.
           05  RK-RULE-MSZ24-B3-7          PIC 9(9) COMP-5 VALUE 4200.
           05  RK-RULE-MSZ24-B3-8          PIC 9(9) COMP-5 VALUE 4201.
           05  RK-RULE-MSZ24-B3-9          PIC 9(9) COMP-5 VALUE 4202.
           05  RK-RULE-MSZ24-B3-10         PIC 9(9) COMP-5 VALUE 4203.
           05  RK-RULE-MSZ24-B3-11         PIC 9(9) COMP-5 VALUE 4204.
           05  RK-RULE-MSZ24-B3-12         PIC 9(9) COMP-5 VALUE 4205.
           05  RK-RULE-MSZ24-B3-13         PIC 9(9) COMP-5 VALUE 4206.
           05  RK-RULE-MSZ24-B3-14         PIC 9(9) COMP-5 VALUE 4207.
           05  RK-RULE-MSZ24-B3-21         PIC 9(9) COMP-5 VALUE 4208.
           05  RK-RULE-MSZ24-B3-22         PIC 9(9) COMP-5 VALUE 4209.
           05  RK-RULE-MSZ24-B3-23         PIC 9(9) COMP-5 VALUE 4210.
           05  RK-RULE-MSZ24-B3-24         PIC 9(9) COMP-5 VALUE 4211.
           05  RK-RULE-MSZ24-B3-25         PIC 9(9) COMP-5 VALUE 4212.
           05  RK-RULE-MSZ24-B3-26         PIC 9(9) COMP-5 VALUE 4213.
           05  RK-RULE-MSZ24-B3-27         PIC 9(9) COMP-5 VALUE 4214.
           05  RK-RULE-MSZ24-B3-28         PIC 9(9) COMP-5 VALUE 4215.
           05  RK-RULE-MSZ24-B3-29         PIC 9(9) COMP-5 VALUE 4216.
           05  RK-RULE-MSZ24-B3-30         PIC 9(9) COMP-5 VALUE 4217.
           05  RK-RULE-MSZ24-B3-31         PIC 9(9) COMP-5 VALUE 4218.
           05  RK-RULE-MSZ24-B3-32         PIC 9(9) COMP-5 VALUE 4219.
           05  RK-RULE-MSZ24-B3-33         PIC 9(9) COMP-5 VALUE 4220.
           05  RK-RULE-MSZ24-B3-34         PIC 9(9) COMP-5 VALUE 4221.
           05  RK-RULE-MSZ24-B3-35         PIC 9(9) COMP-5 VALUE 4222.
           05  RK-RULE-MSZ24-B3-40         PIC 9(9) COMP-5 VALUE 4223.
           05  RK-RULE-MSZ24-B4-1          PIC 9(9) COMP-5 VALUE 4224.
           05  RK-RULE-MSZ24-B4-2          PIC 9(9) COMP-5 VALUE 4225.
           05  RK-RULE-MSZ24-B4-3          PIC 9(9) COMP-5 VALUE 4226.
           05  RK-RULE-MSZ24-B4-4          PIC 9(9) COMP-5 VALUE 4227.
           05  RK-RULE-MSZ24-B4-5          PIC 9(9) COMP-5 VALUE 4228.
           05  RK-RULE-MSZ24-B4-6          PIC 9(9) COMP-5 VALUE 4229.
           05  RK-RULE-MSZ24-B4-7          PIC 9(9) COMP-5 VALUE 4230.
           05  RK-RULE-MSZ24-B4-8          PIC 9(9) COMP-5 VALUE 4231.
           05  RK-RULE-MSZ24-B4-9          PIC 9(9) COMP-5 VALUE 4232.
           05  RK-RULE-MSZ24-B4-10         PIC 9(9) COMP-5 VALUE 4233.
           05  RK-RULE-MSZ24-B4-11         PIC 9(9) COMP-5 VALUE 4234.
           05  RK-RULE-MSZ24-B4-12         PIC 9(9) COMP-5 VALUE 4235.
           05  RK-RULE-MSZ24-B4-13         PIC 9(9) COMP-5 VALUE 4236.
           05  RK-RULE-MSZ24-B4-14         PIC 9(9) COMP-5 VALUE 4237.
           05  RK-RULE-MSZ24-B4-15         PIC 9(9) COMP-5 VALUE 4238.
           05  RK-RULE-MSZ24-B4-16         PIC 9(9) COMP-5 VALUE 4239.
           05  RK-RULE-MSZ24-B4-17         PIC 9(9) COMP-5 VALUE 4240.
           05  RK-RULE-MSZ24-B4-18         PIC 9(9) COMP-5 VALUE 4241.
           05  RK-RULE-MSZ24-B4-19         PIC 9(9) COMP-5 VALUE 4242.
           05  RK-RULE-MSZ24-B4-20         PIC 9(9) COMP-5 VALUE 4243.
           05  RK-RULE-MSZ24-B4-21         PIC 9(9) COMP-5 VALUE 4244.
           05  RK-RULE-MSZ24-B4-22         PIC 9(9) COMP-5 VALUE 4245.
           05  RK-RULE-MSZ24-B4-23         PIC 9(9) COMP-5 VALUE 4246.
           05  RK-RULE-MSZ24-B4-24         PIC 9(9) COMP-5 VALUE 4247.
           05  RK-RULE-MSZ24-B4-25         PIC 9(9) COMP-5 VALUE 4248.
           05  RK-RULE-MSZ24-B4-26         PIC 9(9) COMP-5 VALUE 4249.
           05  RK-RULE-MSZ24-B4-27         PIC 9(9) COMP-5 VALUE 4250.
           05  RK-RULE-MSZ24-B4-28         PIC 9(9) COMP-5 VALUE 4251.
           05  RK-RULE-MSZ24-B4-29         PIC 9(9) COMP-5 VALUE 4252.
           05  RK-RULE-MSZ24-B4-30         PIC 9(9) COMP-5 VALUE 4253.
           05  RK-RULE-MSZ24-B4-31         PIC 9(9) COMP-5 VALUE 4254.
           05  RK-REQUEST-MSZ24-CLAIM      PIC 9(9) COMP-5 VALUE 4001.
           05  RK-REQUEST-MSZ24-RECOVERY   PIC 9(9) COMP-5 VALUE 4002.
      *>     OI22: Organisation and infrastructure in primary care
      *>     2022 (Organisatie & Infrastructuur)
           05  RK-POLICY-OI22              PIC 9(9) COMP-5 VALUE 5.
           05  RK-SLOTS-OI22               PIC 9(9) COMP-5 VALUE 360.
           05  RK-RULE-OI22-1-1            PIC 9(9) COMP-5 VALUE 5001.
           05  RK-RULE-OI22-1-2            PIC 9(9) COMP-5 VALUE 5002.
           05  RK-RULE-OI22-1-3            PIC 9(9) COMP-5 VALUE 5003.
           05  RK-RULE-OI22-1-4            PIC 9(9) COMP-5 VALUE 5004.
           05  RK-RULE-OI22-2-1            PIC 9(9) COMP-5 VALUE 5005.
           05  RK-RULE-OI22-2-2            PIC 9(9) COMP-5 VALUE 5006.
           05  RK-RULE-OI22-2-3            PIC 9(9) COMP-5 VALUE 5007.
           05  RK-RULE-OI22-3-1            PIC 9(9) COMP-5 VALUE 5008.
           05  RK-RULE-OI22-3-2            PIC 9(9) COMP-5 VALUE 5009.
           05  RK-RULE-OI22-3-3            PIC 9(9) COMP-5 VALUE 5010.
           05  RK-RULE-OI22-3-4            PIC 9(9) COMP-5 VALUE 5011.
           05  RK-RULE-OI22-3-5            PIC 9(9) COMP-5 VALUE 5012.
           05  RK-RULE-OI22-3-6            PIC 9(9) COMP-5 VALUE 5013.
           05  RK-RULE-OI22-3-7            PIC 9(9) COMP-5 VALUE 5014.
           05  RK-RULE-OI22-3-8            PIC 9(9) COMP-5 VALUE 5015.
           05  RK-RULE-OI22-3-9            PIC 9(9) COMP-5 VALUE 5016.
           05  RK-RULE-OI22-3-10           PIC 9(9) COMP-5 VALUE 5017.
           05  RK-RULE-OI22-3-11           PIC 9(9) COMP-5 VALUE 5018.
           05  RK-RULE-OI22-3-12           PIC 9(9) COMP-5 VALUE 5019.
           05  RK-RULE-OI22-3-13           PIC 9(9) COMP-5 VALUE 5020.
           05  RK-RULE-OI22-3-14           PIC 9(9) COMP-5 VALUE 5021.
           05  RK-RULE-OI22-3-15           PIC 9(9) COMP-5 VALUE 5022.
           05  RK-RULE-OI22-3-16           PIC 9(9) COMP-5 VALUE 5023.
           05  RK-RULE-OI22-3-17           PIC 9(9) COMP-5 VALUE 5024.
           05  RK-RULE-OI22-3-18           PIC 9(9) COMP-5 VALUE 5025.
           05  RK-RULE-OI22-3-19           PIC 9(9) COMP-5 VALUE 5026.
           05  RK-RULE-OI22-3-20           PIC 9(9) COMP-5 VALUE 5027.
           05  RK-RULE-OI22-3-21           PIC 9(9) COMP-5 VALUE 5028.
           05  RK-RULE-OI22-3-22           PIC 9(9) COMP-5 VALUE 5029.
           05  RK-RULE-OI22-3-23           PIC 9(9) COMP-5 VALUE 5030.
           05  RK-RULE-OI22-3-24           PIC 9(9) COMP-5 VALUE 5031.
           05  RK-RULE-OI22-3-25           PIC 9(9) COMP-5 VALUE 5032.
           05  RK-RULE-OI22-3-26           PIC 9(9) COMP-5 VALUE 5033.
           05  RK-RULE-OI22-3-27           PIC 9(9) COMP-5 VALUE 5034.
           05  RK-RULE-OI22-3-28           PIC 9(9) COMP-5 VALUE 5035.
           05  RK-RULE-OI22-3-29           PIC 9(9) COMP-5 VALUE 5036.
           05  RK-RULE-OI22-3-30           PIC 9(9) COMP-5 VALUE 5037.
           05  RK-RULE-OI22-3-31           PIC 9(9) COMP-5 VALUE 5038.
           05  RK-RULE-OI22-4-1            PIC 9(9) COMP-5 VALUE 5039.
           05  RK-RULE-OI22-4-2            PIC 9(9) COMP-5 VALUE 5040.
           05  RK-RULE-OI22-4-3            PIC 9(9) COMP-5 VALUE 5041.
           05  RK-RULE-OI22-4-4            PIC 9(9) COMP-5 VALUE 5042.
           05  RK-RULE-OI22-4-5            PIC 9(9) COMP-5 VALUE 5043.
           05  RK-RULE-OI22-4-6            PIC 9(9) COMP-5 VALUE 5044.
           05  RK-RULE-OI22-4-7            PIC 9(9) COMP-5 VALUE 5045.
           05  RK-RULE-OI22-4-8            PIC 9(9) COMP-5 VALUE 5046.
           05  RK-RULE-OI22-4-9            PIC 9(9) COMP-5 VALUE 5047.
           05  RK-RULE-OI22-4-10           PIC 9(9) COMP-5 VALUE 5048.
           05  RK-RULE-OI22-4-11           PIC 9(9) COMP-5 VALUE 5049.
           05  RK-RULE-OI22-5-1            PIC 9(9) COMP-5 VALUE 5050.
           05  RK-RULE-OI22-5-2            PIC 9(9) COMP-5 VALUE 5051.
           05  RK-RULE-OI22-6-1            PIC 9(9) COMP-5 VALUE 5052.
           05  RK-RULE-OI22-6-2            PIC 9(9) COMP-5 VALUE 5053.
           05  RK-RULE-OI22-6-3            PIC 9(9) COMP-5 VALUE 5054.
           05  RK-RULE-OI22-6-4            PIC 9(9) COMP-5 VALUE 5055.
           05  RK-RULE-OI22-6-5            PIC 9(9) COMP-5 VALUE 5056.
           05  RK-RULE-OI22-6-6            PIC 9(9) COMP-5 VALUE 5057.
           05  RK-RULE-OI22-6-7            PIC 9(9) COMP-5 VALUE 5058.
           05  RK-RULE-OI22-6-8            PIC 9(9) COMP-5 VALUE 5059.
           05  RK-RULE-OI22-6-9            PIC 9(9) COMP-5 VALUE 5060.
           05  RK-RULE-OI22-6-10           PIC 9(9) COMP-5 VALUE 5061.
           05  RK-RULE-OI22-6-11           PIC 9(9) COMP-5 VALUE 5062.
           05  RK-RULE-OI22-6-12           PIC 9(9) COMP-5 VALUE 5063.
           05  RK-RULE-OI22-7-1            PIC 9(9) COMP-5 VALUE 5064.
           05  RK-RULE-OI22-8-1            PIC 9(9) COMP-5 VALUE 5065.
           05  RK-RULE-OI22-8-2            PIC 9(9) COMP-5 VALUE 5066.
           05  RK-RULE-OI22-10-1           PIC 9(9) COMP-5 VALUE 5067.
           05  RK-RULE-OI22-B1-1           PIC 9(9) COMP-5 VALUE 5068.
           05  RK-RULE-OI22-B1-2           PIC 9(9) COMP-5 VALUE 5069.
           05  RK-RULE-OI22-B1-3           PIC 9(9) COMP-5 VALUE 5070.
           05  RK-RULE-OI22-B1-4           PIC 9(9) COMP-5 VALUE 5071.
           05  RK-RULE-OI22-B1-5           PIC 9(9) COMP-5 VALUE 5072.
           05  RK-RULE-OI22-B1-6           PIC 9(9) COMP-5 VALUE 5073.
           05  RK-RULE-OI22-B1-7           PIC 9(9) COMP-5 VALUE 5074.
           05  RK-RULE-OI22-B1-8           PIC 9(9) COMP-5 VALUE 5075.
           05  RK-RULE-OI22-B1-9           PIC 9(9) COMP-5 VALUE 5076.
           05  RK-RULE-OI22-B1-10          PIC 9(9) COMP-5 VALUE 5077.
           05  RK-RULE-OI22-B1-11          PIC 9(9) COMP-5 VALUE 5078.
           05  RK-RULE-OI22-B1-12          PIC 9(9) COMP-5 VALUE 5079.
           05  RK-RULE-OI22-B1-13          PIC 9(9) COMP-5 VALUE 5080.
           05  RK-RULE-OI22-B1-14          PIC 9(9) COMP-5 VALUE 5081.
           05  RK-RULE-OI22-B1-15          PIC 9(9) COMP-5 VALUE 5082.
           05  RK-RULE-OI22-B1-16          PIC 9(9) COMP-5 VALUE 5083.
           05  RK-RULE-OI22-B1-17          PIC 9(9) COMP-5 VALUE 5084.
           05  RK-RULE-OI22-B1-18          PIC 9(9) COMP-5 VALUE 5085.
           05  RK-RULE-OI22-B1-19          PIC 9(9) COMP-5 VALUE 5086.
           05  RK-RULE-OI22-B1-20          PIC 9(9) COMP-5 VALUE 5087.
           05  RK-RULE-OI22-B1-21          PIC 9(9) COMP-5 VALUE 5088.
           05  RK-RULE-OI22-B1-22          PIC 9(9) COMP-5 VALUE 5089.
           05  RK-RULE-OI22-B1-23          PIC 9(9) COMP-5 VALUE 5090.
           05  RK-RULE-OI22-B1-24          PIC 9(9) COMP-5 VALUE 5091.
           05  RK-RULE-OI22-B1-25          PIC 9(9) COMP-5 VALUE 5092.
           05  RK-RULE-OI22-B1-26          PIC 9(9) COMP-5 VALUE 5093.
           05  RK-RULE-OI22-B1-27          PIC 9(9) COMP-5 VALUE 5094.
           05  RK-RULE-OI22-B1-28          PIC 9(9) COMP-5 VALUE 5095.
           05  RK-RULE-OI22-B1-29          PIC 9(9) COMP-5 VALUE 5096.
           05  RK-RULE-OI22-B1-30          PIC 9(9) COMP-5 VALUE 5097.
           05  RK-RULE-OI22-B1-31          PIC 9(9) COMP-5 VALUE 5098.
           05  RK-RULE-OI22-B1-32          PIC 9(9) COMP-5 VALUE 5099.
           05  RK-RULE-OI22-B1-33          PIC 9(9) COMP-5 VALUE 5100.
           05  RK-RULE-OI22-B1-34          PIC 9(9) COMP-5 VALUE 5101.
           05  RK-RULE-OI22-B1-35          PIC 9(9) COMP-5 VALUE 5102.
           05  RK-RULE-OI22-B1-36          PIC 9(9) COMP-5 VALUE 5103.
           05  RK-RULE-OI22-B1-37          PIC 9(9) COMP-5 VALUE 5104.
           05  RK-RULE-OI22-B1-38          PIC 9(9) COMP-5 VALUE 5105.
           05  RK-RULE-OI22-B1-39          PIC 9(9) COMP-5 VALUE 5106.
           05  RK-RULE-OI22-B1-40          PIC 9(9) COMP-5 VALUE 5107.
           05  RK-RULE-OI22-B1-41          PIC 9(9) COMP-5 VALUE 5108.
           05  RK-RULE-OI22-B1-42          PIC 9(9) COMP-5 VALUE 5109.
           05  RK-RULE-OI22-B1-43          PIC 9(9) COMP-5 VALUE 5110.
           05  RK-RULE-OI22-B1-44          PIC 9(9) COMP-5 VALUE 5111.
           05  RK-RULE-OI22-B1-45          PIC 9(9) COMP-5 VALUE 5112.
           05  RK-RULE-OI22-B1-46          PIC 9(9) COMP-5 VALUE 5113.
           05  RK-RULE-OI22-B1-47          PIC 9(9) COMP-5 VALUE 5114.
           05  RK-RULE-OI22-B1-48          PIC 9(9) COMP-5 VALUE 5115.
           05  RK-RULE-OI22-B1-49          PIC 9(9) COMP-5 VALUE 5116.
           05  RK-RULE-OI22-B1-50          PIC 9(9) COMP-5 VALUE 5117.
           05  RK-RULE-OI22-B1-51          PIC 9(9) COMP-5 VALUE 5118.
           05  RK-RULE-OI22-B1-52          PIC 9(9) COMP-5 VALUE 5119.
           05  RK-RULE-OI22-B1-53          PIC 9(9) COMP-5 VALUE 5120.
           05  RK-RULE-OI22-B1-54          PIC 9(9) COMP-5 VALUE 5121.
           05  RK-RULE-OI22-B1-55          PIC 9(9) COMP-5 VALUE 5122.
           05  RK-RULE-OI22-B1-56          PIC 9(9) COMP-5 VALUE 5123.
           05  RK-RULE-OI22-B1-57          PIC 9(9) COMP-5 VALUE 5124.
           05  RK-RULE-OI22-B1-58          PIC 9(9) COMP-5 VALUE 5125.
           05  RK-RULE-OI22-B1-59          PIC 9(9) COMP-5 VALUE 5126.
           05  RK-RULE-OI22-B1-60          PIC 9(9) COMP-5 VALUE 5127.
           05  RK-RULE-OI22-B1-61          PIC 9(9) COMP-5 VALUE 5128.
           05  RK-RULE-OI22-B1-62          PIC 9(9) COMP-5 VALUE 5129.
           05  RK-RULE-OI22-B1-63          PIC 9(9) COMP-5 VALUE 5130.
           05  RK-RULE-OI22-B1-64          PIC 9(9) COMP-5 VALUE 5131.
           05  RK-RULE-OI22-B1-65          PIC 9(9) COMP-5 VALUE 5132.
           05  RK-RULE-OI22-B1-66          PIC 9(9) COMP-5 VALUE 5133.
           05  RK-RULE-OI22-B1-67          PIC 9(9) COMP-5 VALUE 5134.
           05  RK-RULE-OI22-B1-68          PIC 9(9) COMP-5 VALUE 5135.
           05  RK-RULE-OI22-B1-69          PIC 9(9) COMP-5 VALUE 5136.
           05  RK-RULE-OI22-B1-70          PIC 9(9) COMP-5 VALUE 5137.
           05  RK-RULE-OI22-B1-71          PIC 9(9) COMP-5 VALUE 5138.
           05  RK-RULE-OI22-B1-72          PIC 9(9) COMP-5 VALUE 5139.
           05  RK-RULE-OI22-B1-73          PIC 9(9) COMP-5 VALUE 5140.
           05  RK-RULE-OI22-B1-74          PIC 9(9) COMP-5 VALUE 5141.
           05  RK-RULE-OI22-B1-75          PIC 9(9) COMP-5 VALUE 5142.
           05  RK-RULE-OI22-B1-76          PIC 9(9) COMP-5 VALUE 5143.
           05  RK-RULE-OI22-B1-77          PIC 9(9) COMP-5 VALUE 5144.
           05  RK-RULE-OI22-B1-78          PIC 9(9) COMP-5 VALUE 5145.
           05  RK-RULE-OI22-B1-79          PIC 9(9) COMP-5 VALUE 5146.
           05  RK-RULE-OI22-B1-80          PIC 9(9) COMP-5 VALUE 5147.
           05  RK-RULE-OI22-B1-81          PIC 9(9) COMP-5 VALUE 5148.
           05  RK-RULE-OI22-B2-1           PIC 9(9) COMP-5 VALUE 5149.
           05  RK-RULE-OI22-B2-2           PIC 9(9) COMP-5 VALUE 5150.
           05  RK-RULE-OI22-B2-3           PIC 9(9) COMP-5 VALUE 5151.
           05  RK-RULE-OI22-B2-4           PIC 9(9) COMP-5 VALUE 5152.
           05  RK-RULE-OI22-B2-5           PIC 9(9) COMP-5 VALUE 5153.
           05  RK-RULE-OI22-B2-6           PIC 9(9) COMP-5 VALUE 5154.
           05  RK-RULE-OI22-B2-7           PIC 9(9) COMP-5 VALUE 5155.
           05  RK-RULE-OI22-B2-8           PIC 9(9) COMP-5 VALUE 5156.
           05  RK-RULE-OI22-B2-9           PIC 9(9) COMP-5 VALUE 5157.
           05  RK-RULE-OI22-B2-10          PIC 9(9) COMP-5 VALUE 5158.
           05  RK-RULE-OI22-B2-11          PIC 9(9) COMP-5 VALUE 5159.
           05  RK-RULE-OI22-B2-12          PIC 9(9) COMP-5 VALUE 5160.
           05  RK-RULE-OI22-B2-13          PIC 9(9) COMP-5 VALUE 5161.
           05  RK-RULE-OI22-B2-14          PIC 9(9) COMP-5 VALUE 5162.
           05  RK-RULE-OI22-B2-15          PIC 9(9) COMP-5 VALUE 5163.
           05  RK-RULE-OI22-B2-16          PIC 9(9) COMP-5 VALUE 5164.
           05  RK-RULE-OI22-B2-17          PIC 9(9) COMP-5 VALUE 5165.
           05  RK-RULE-OI22-B2-18          PIC 9(9) COMP-5 VALUE 5166.
           05  RK-RULE-OI22-B2-19          PIC 9(9) COMP-5 VALUE 5167.
           05  RK-RULE-OI22-B2-20          PIC 9(9) COMP-5 VALUE 5168.
           05  RK-RULE-OI22-B2-21          PIC 9(9) COMP-5 VALUE 5169.
           05  RK-RULE-OI22-B2-22          PIC 9(9) COMP-5 VALUE 5170.
           05  RK-RULE-OI22-B2-23          PIC 9(9) COMP-5 VALUE 5171.
           05  RK-RULE-OI22-B3-1           PIC 9(9) COMP-5 VALUE 5172.
           05  RK-RULE-OI22-B3-2           PIC 9(9) COMP-5 VALUE 5173.
           05  RK-RULE-OI22-B3-3           PIC 9(9) COMP-5 VALUE 5174.
           05  RK-RULE-OI22-B3-4           PIC 9(9) COMP-5 VALUE 5175.
           05  RK-RULE-OI22-B3-5           PIC 9(9) COMP-5 VALUE 5176.
           05  RK-RULE-OI22-B3-6           PIC 9(9) COMP-5 VALUE 5177.
           05  RK-RULE-OI22-B3-7           PIC 9(9) COMP-5 VALUE 5178.
           05  RK-RULE-OI22-B3-8           PIC 9(9) COMP-5 VALUE 5179.
           05  RK-RULE-OI22-B3-9           PIC 9(9) COMP-5 VALUE 5180.
           05  RK-RULE-OI22-B3-10          PIC 9(9) COMP-5 VALUE 5181.
           05  RK-RULE-OI22-B3-11          PIC 9(9) COMP-5 VALUE 5182.
           05  RK-RULE-OI22-B3-12          PIC 9(9) COMP-5 VALUE 5183.
           05  RK-RULE-OI22-B3-13          PIC 9(9) COMP-5 VALUE 5184.
           05  RK-RULE-OI22-B3-14          PIC 9(9) COMP-5 VALUE 5185.
           05  RK-RULE-OI22-B3-15          PIC 9(9) COMP-5 VALUE 5186.
           05  RK-RULE-OI22-B3-16          PIC 9(9) COMP-5 VALUE 5187.
           05  RK-RULE-OI22-B3-17          PIC 9(9) COMP-5 VALUE 5188.
           05  RK-RULE-OI22-B3-18          PIC 9(9) COMP-5 VALUE 5189.
           05  RK-RULE-OI22-B3-19          PIC 9(9) COMP-5 VALUE 5190.
           05  RK-RULE-OI22-B3-20          PIC 9(9) COMP-5 VALUE 5191.
           05  RK-RULE-OI22-B3-21          PIC 9(9) COMP-5 VALUE 5192.
           05  RK-RULE-OI22-B3-22          PIC 9(9) COMP-5 VALUE 5193.
           05  RK-RULE-OI22-B3-23          PIC 9(9) COMP-5 VALUE 5194.
           05  RK-RULE-OI22-B3-24          PIC 9(9) COMP-5 VALUE 5195.
           05  RK-RULE-OI22-B3-25          PIC 9(9) COMP-5 VALUE 5196.
           05  RK-RULE-OI22-B3-26          PIC 9(9) COMP-5 VALUE 5197.
           05  RK-RULE-OI22-B3-27          PIC 9(9) COMP-5 VALUE 5198.
           05  RK-RULE-OI22-B3-28          PIC 9(9) COMP-5 VALUE 5199.
           05  RK-RULE-OI22-B3-29          PIC 9(9) COMP-5 VALUE 5200.
           05  RK-REQUEST-OI22-CLAIM       PIC 9(9) COMP-5 VALUE 5001.
