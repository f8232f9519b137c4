      *> A claims program: reads ZH308 files, has every claim decided
      *> line by line and once more in one batch, compares the two,
      *> and writes a verdict report.
      *>
      *>   claims CONTRACT REGISTER CLAIMS...
      *>
      *> CONTRACT has lines "name = value" with the terms that
      *> bindings/c/examples/claims.c describes.
      *>
      *> REGISTER has what ZH308 lines do not say, in lines of words;
      *> lines that begin with # are comments:
      *>   provider 06010101              the contracted provider
      *>   bundle_payment_code 990:HFB21  code list and code
      *>   reference_day begin            or end: the day that counts
      *>   structural_care_product CODE   or none; without such a
      *>                                  line nobody knows
      *>   insured NUMBER FROM UNTIL      who is in the pathway; nobody
      *>                                  else is
      *>
      *> CLAIMS are ZH308 files, version 9.0, in the order in which
      *> they are to be decided. A 04 record is a claim, of the sum of
      *> its 06 records. It is a bundle payment when it has that code,
      *> a care product when it has one and code list 041, otherwise
      *> something else. A credit takes back the latest earlier claim
      *> with the reference that it names. A file whose records are
      *> out of order, or whose trailer disagrees, is refused:
      *> regelkern check tells every defect.
      *>
      *> Exit status: 0 every line accepted, 1 some line not paid in
      *> full, covered or recovered, 2 wrong use or unreadable input.
      *>
      *> Build, from the root of the repository (GnuCOBOL 3):
      *>   cargo build --release -p regelkern-c
      *>   cobc -x -fstatic-call -I bindings/cobol -o claims \
      *>     bindings/cobol/claims.cob target/release/libregelkern.a
      *>
      *> Arguments of the command line and LINE SEQUENTIAL files are
      *> what Enterprise COBOL has otherwise: PARM and DD names.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. CLAIMS.

       ENVIRONMENT DIVISION.
       INPUT-OUTPUT SECTION.
       FILE-CONTROL.
           SELECT WORDS-FILE ASSIGN TO FILE-NAME
               ORGANIZATION IS LINE SEQUENTIAL
               FILE STATUS IS FILE-STATUS.
           SELECT CLAIMS-FILE ASSIGN TO FILE-NAME
               ORGANIZATION IS LINE SEQUENTIAL
               FILE STATUS IS FILE-STATUS.

       DATA DIVISION.
       FILE SECTION.
       FD  WORDS-FILE.
       01  WORDS-LINE                          PIC X(200).

      *> One more position than a record has, to see that it ends.
       FD  CLAIMS-FILE
           RECORD IS VARYING IN SIZE FROM 1 TO 700 CHARACTERS
           DEPENDING ON RECORD-LENGTH.
       01  ANY-RECORD.
           05  RECORD-TYPE                     PIC X(2).
           05  FILLER                          PIC X(698).
       01  HEADER-RECORD.
           05  FILLER                          PIC X(54).
           05  HEADER-INSTITUTION              PIC X(8).
           05  FILLER                          PIC X(638).
       01  INSURED-RECORD.
           05  FILLER                          PIC X(14).
           05  INSURED-BSN                     PIC X(9).
           05  FILLER                          PIC X(4).
           05  INSURED-NUMBER                  PIC X(15).
           05  FILLER                          PIC X(658).
       01  CLAIM-RECORD.
           05  FILLER                          PIC X(14).
           05  CLAIM-BSN                       PIC X(9).
           05  FILLER                          PIC X(4).
           05  CLAIM-NUMBER                    PIC X(15).
           05  FILLER                          PIC X(24).
           05  CLAIM-CODE-LIST                 PIC X(3).
           05  CLAIM-CODE                      PIC X(6).
           05  CLAIM-BEGIN                     PIC 9(8).
           05  CLAIM-END                       PIC 9(8).
           05  FILLER                          PIC X(2).
           05  CLAIM-CARE-PRODUCT              PIC X(9).
           05  FILLER                          PIC X(452).
           05  CLAIM-SIGN                      PIC X(1).
               88  CLAIM-IS-DEBIT              VALUE "D".
               88  CLAIM-IS-CREDIT             VALUE "C".
           05  CLAIM-REFERENCE                 PIC X(20).
           05  CLAIM-PREVIOUS                  PIC X(20).
           05  FILLER                          PIC X(105).
       01  TARIFF-RECORD.
           05  FILLER                          PIC X(14).
           05  TARIFF-BSN                      PIC X(9).
           05  FILLER                          PIC X(4).
           05  TARIFF-NUMBER                   PIC X(15).
           05  FILLER                          PIC X(64).
           05  TARIFF-AMOUNT                   PIC 9(8).
           05  TARIFF-SIGN                     PIC X(1).
               88  TARIFF-IS-DEBIT             VALUE "D".
               88  TARIFF-IS-CREDIT            VALUE "C".
           05  FILLER                          PIC X(585).
       01  TRAILER-RECORD.
           05  FILLER                          PIC X(2).
           05  TRAILER-INSURED                 PIC 9(6).
           05  FILLER                          PIC X(6).
           05  TRAILER-CLAIMS                  PIC 9(6).
           05  TRAILER-TARIFFS                 PIC 9(6).
           05  TRAILER-ACTIVITIES              PIC 9(6).
           05  TRAILER-COMMENTS                PIC 9(6).
           05  FILLER                          PIC X(7).
           05  TRAILER-AMOUNT                  PIC 9(11).
           05  TRAILER-SIGN                    PIC X(1).
           05  FILLER                          PIC X(643).

       WORKING-STORAGE SECTION.
      *> The records that come in numbers are tables of the batch.
       COPY "regelkern.cpy" REPLACING
           ==01 RK-CLAIM.== BY
             ==01 CLAIM-TABLE. 03 RK-CLAIM OCCURS 20000 TIMES.==
           ==01 RK-VERDICT.== BY
             ==01 VERDICT-TABLE. 03 RK-VERDICT OCCURS 20000 TIMES.==
           ==01 RK-INSURED.== BY
             ==01 INSURED-TABLE. 03 RK-INSURED OCCURS 5001 TIMES.==.

      *> What each line and each person has beside that. The verdicts
      *> and states of the line by line run are bytes: nobody looks
      *> into them but the library, until they are compared.
       01  LINE-TABLE.
           05  LINE-ENTRY OCCURS 20000 TIMES.
               10  LINE-REFERENCE              PIC X(20).
               10  LINE-PERSON                 PIC 9(9) COMP-5.
               10  LINE-DEBIT                  PIC 9(9) COMP-5.
       01  SINGLE-VERDICTS.
           05  SINGLE-VERDICT OCCURS 20000 TIMES PIC X(136).
       01  SINGLE-INSUREDS.
           05  SINGLE-INSURED OCCURS 5001 TIMES PIC X(32).
       01  SINGLE-STATE                        PIC X(168).
       01  HELD-CLAIM                          PIC X(48).
       01  HELD-VERDICT                        PIC X(136).
      *> Place 1 is for lines without a person: nothing is booked for
      *> them.
       01  PERSON-TABLE.
           05  PERSON-NUMBER OCCURS 5001 TIMES PIC X(15).
       01  PATHWAY-TABLE.
           05  PATHWAY-ENTRY OCCURS 5000 TIMES.
               10  PATHWAY-NUMBER              PIC X(15).
               10  PATHWAY-FROM                PIC 9(8).
               10  PATHWAY-UNTIL               PIC 9(8).
       01  STRUCTURAL-TABLE.
           05  STRUCTURAL-PRODUCT OCCURS 500 TIMES PIC X(9).
       01  LINES-MAX                           PIC 9(9) COMP-5
                                               VALUE 20000.
       01  PERSONS-MAX                         PIC 9(9) COMP-5
                                               VALUE 5001.
       01  PATHWAY-MAX                         PIC 9(9) COMP-5
                                               VALUE 5000.
       01  STRUCTURAL-MAX                      PIC 9(9) COMP-5
                                               VALUE 500.
      *> A place that there is not: the library says so of the line.
       01  NOBODY                              PIC 9(9) COMP-5
                                               VALUE 4294967295.

       01  COUNTS COMP-5.
           05  LINE-COUNT                      PIC 9(9) VALUE 0.
           05  PERSON-COUNT                    PIC 9(9) VALUE 1.
           05  PATHWAY-COUNT                   PIC 9(9) VALUE 0.
           05  STRUCTURAL-COUNT                PIC 9(9) VALUE 0.
           05  NO-DEBITS                       PIC 9(9) VALUE 0.
           05  ONE                             PIC 9(9) VALUE 1.
       01  STRUCTURAL-SWITCH                   PIC X VALUE "N".
           88  STRUCTURAL-IS-KNOWN             VALUE "Y".

      *> What the register says of the contract.
       01  CONTRACTED-PROVIDER                 PIC X(8) VALUE SPACES.
       01  BUNDLE-PAYMENT-CODE.
           05  BUNDLE-PAYMENT-LIST             PIC X(3) VALUE SPACES.
           05  BUNDLE-PAYMENT-COLON            PIC X(1) VALUE SPACE.
           05  BUNDLE-PAYMENT-OF-LIST          PIC X(6) VALUE SPACES.
       01  REFERENCE-DAY                       PIC X(5) VALUE "begin".

      *> The file under way.
       01  FILE-NAME                           PIC X(500).
       01  FILE-STATUS                         PIC X(2).
       01  OPEN-SWITCH                         PIC X VALUE "N".
           88  WORDS-ARE-OPEN                  VALUE "W".
           88  CLAIMS-ARE-OPEN                 VALUE "C".
           88  NOTHING-IS-OPEN                 VALUE "N".
       01  RECORD-LENGTH                       PIC 9(9) COMP-5.
       01  LINE-NUMBER                         PIC 9(9) COMP-5.
       01  SHOWN-NUMBER                        PIC Z(8)9.
       01  PREVIOUS-TYPE                       PIC X(2).
       01  CLAIMANT                            PIC X(8).
           88  CLAIMANT-IS-UNKNOWN             VALUE SPACES.
       01  PERSON-BSN                          PIC X(9).
       01  PERSON-OF-RECORD                    PIC X(15).
       01  PERSON-PLACE                        PIC 9(9) COMP-5.
       01  PATHWAY-PLACE                       PIC 9(9) COMP-5.
       01  CLAIM-OPEN-SWITCH                   PIC X.
           88  CLAIM-IS-OPEN                   VALUE "Y".
       01  TARIFFS-OF-CLAIM                    PIC 9(9) COMP-5.
       01  FOUND-COUNTS COMP-5.
           05  FOUND-INSURED                   PIC 9(9).
           05  FOUND-CLAIMS                    PIC 9(9).
           05  FOUND-TARIFFS                   PIC 9(9).
           05  FOUND-ACTIVITIES                PIC 9(9).
           05  FOUND-COMMENTS                  PIC 9(9).
           05  FOUND-AMOUNT                    PIC S9(18).

      *> Words and numbers of the text files.
       01  LEFT-SIDE                           PIC X(100).
       01  RIGHT-SIDE                          PIC X(100).
       01  WORD-TABLE.
           05  WORD OCCURS 5 TIMES             PIC X(40).
       01  WORD-LENGTH                         PIC 9(9) COMP-5.
       01  NUMBER-START                        PIC 9(9) COMP-5.
       01  NUMBER-READ                         PIC S9(18) COMP-5.
       01  DATE-READ                           PIC S9(9) COMP-5.
       01  YEAR-READ                           PIC 9(9) COMP-5.
       01  POLICY-READ                         PIC 9(9) COMP-5.

      *> What is printed.
       01  ARGUMENT-COUNT                      PIC 9(9) COMP-5.
       01  ARGUMENT-PLACE                      PIC 9(9) COMP-5.
       01  I                                   PIC 9(9) COMP-5.
       01  J                                   PIC 9(9) COMP-5.
       01  BIT-PLACE                           PIC 9(9) COMP-5.
       01  BIT-VALUE                           PIC 9(10) COMP-5.
       01  FACT-NUMBER                         PIC 9(9) COMP-5.
       01  CODE-NUMBER                         PIC 9(9) COMP-5.
       01  FIELD-AT-FAULT                      PIC 9(9) COMP-5.
       01  FAULT-FOUND                         PIC S9(9) COMP-5.
       01  TEXT-OF                             PIC 9(9) COMP-5.
       01  TEXT-NUMBER                         PIC 9(9) COMP-5.
       01  TEXT-PART                           PIC 9(9) COMP-5.
       01  TEXT-BUFFER                         PIC X(1000).
       01  TEXT-ROOM                           PIC 9(9) COMP-5
                                               VALUE 1000.
       01  TEXT-LENGTH                         PIC 9(9) COMP-5.
       01  REPORT-LINE                         PIC X(3000).
       01  REPORT-PLACE                        PIC 9(9) COMP-5.
       01  EURO                                PIC S9(16)V99.
       01  EURO-EDITED                         PIC -(16)9.99.
       01  EURO-LABEL                          PIC X(20).
       01  EURO-CENTS                          PIC S9(18) COMP-5.
       01  TOTALS COMP-5.
           05  TOTAL-CLAIMED                   PIC S9(18) VALUE 0.
           05  TOTAL-PAID                      PIC S9(18) VALUE 0.
           05  TOTAL-COVERED                   PIC S9(18) VALUE 0.
           05  TOTAL-ABOVE-CEILING             PIC S9(18) VALUE 0.
           05  TOTAL-REJECTED                  PIC S9(18) VALUE 0.
           05  TOTAL-ADJUSTMENT                PIC S9(18) VALUE 0.
       01  ACCEPTED-SWITCH                     PIC X VALUE "Y".
           88  ALL-ACCEPTED                    VALUE "Y".
       01  VERSION-MAJOR                       PIC Z(4)9.
       01  VERSION-MINOR                       PIC Z9.
       01  VERSION-PATCH                       PIC Z9.
       01  VERSION-REST                        PIC 9(4) COMP-5.
       01  MESSAGE-TEXT                        PIC X(100).

       PROCEDURE DIVISION.
       MAIN-LINE.
           ACCEPT ARGUMENT-COUNT FROM ARGUMENT-NUMBER
           IF ARGUMENT-COUNT < 3
               DISPLAY "usage: claims CONTRACT REGISTER CLAIMS..."
                   UPON SYSERR
               STOP RUN RETURNING 2
           END-IF
           CALL "rk_check_compat" USING BY VALUE RK-ABI-VERSION
               RK-SIZE-OF-CONTRACT RK-SIZE-OF-CLAIM RK-SIZE-OF-VERDICT
               RETURNING RK-STATUS
           IF NOT RK-OK
               MOVE "compiled with another copybook than the library"
                   TO MESSAGE-TEXT
               MOVE "claims" TO FILE-NAME
               PERFORM REFUSE-FILE
           END-IF
           CALL "rk_state_init" USING RK-STATE RETURNING RK-STATUS
           CALL "rk_insured_init" USING INSURED-TABLE
               BY VALUE PERSONS-MAX RETURNING RK-STATUS
           MOVE LOW-VALUES TO CLAIM-TABLE VERDICT-TABLE
           MOVE SPACES TO PERSON-NUMBER (1)
           ACCEPT FILE-NAME FROM ARGUMENT-VALUE
           PERFORM READ-CONTRACT
           ACCEPT FILE-NAME FROM ARGUMENT-VALUE
           PERFORM READ-REGISTER
           PERFORM VARYING ARGUMENT-PLACE FROM 3 BY 1
                   UNTIL ARGUMENT-PLACE > ARGUMENT-COUNT
               ACCEPT FILE-NAME FROM ARGUMENT-VALUE
               PERFORM READ-CLAIMS
           END-PERFORM
           PERFORM DECIDE-LINE-BY-LINE
           PERFORM DECIDE-BATCH
           PERFORM COMPARE-BOTH
           PERFORM WRITE-REPORT
           IF ALL-ACCEPTED
               STOP RUN RETURNING 0
           END-IF
           STOP RUN RETURNING 1.

      *> The contract.
       READ-CONTRACT.
           MOVE LOW-VALUES TO RK-CONTRACT
           MOVE RK-SIZE-OF-CONTRACT TO RK-CONTRACT-STRUCT-SIZE
           PERFORM OPEN-WORDS
           PERFORM READ-WORDS
           PERFORM UNTIL FILE-STATUS NOT = "00"
               IF WORDS-LINE NOT = SPACES AND WORDS-LINE (1:1) NOT = "#"
                   MOVE SPACES TO LEFT-SIDE RIGHT-SIDE
                   UNSTRING WORDS-LINE DELIMITED BY "="
                       INTO LEFT-SIDE RIGHT-SIDE
                   MOVE FUNCTION TRIM (LEFT-SIDE) TO LEFT-SIDE
                   MOVE FUNCTION TRIM (RIGHT-SIDE) TO RIGHT-SIDE
                   PERFORM TAKE-TERM
               END-IF
               PERFORM READ-WORDS
           END-PERFORM
           PERFORM CLOSE-WORDS
           CALL "rk_contract_check" USING RK-CONTRACT FIELD-AT-FAULT
               FAULT-FOUND RETURNING RK-STATUS
           IF RK-E-CONTRACT
               PERFORM START-REPORT-LINE
               STRING FUNCTION TRIM (FILE-NAME) ": "
                   DELIMITED BY SIZE INTO REPORT-LINE
                   WITH POINTER REPORT-PLACE
               MOVE RK-OF-FIELD TO TEXT-OF
               MOVE FIELD-AT-FAULT TO TEXT-NUMBER
               MOVE RK-PART-ID TO TEXT-PART
               PERFORM ADD-TEXT
               STRING ": expected " DELIMITED BY SIZE INTO REPORT-LINE
                   WITH POINTER REPORT-PLACE
               MOVE RK-OF-STATUS TO TEXT-OF
               MOVE FAULT-FOUND TO TEXT-NUMBER
               MOVE RK-PART-DESCRIPTION TO TEXT-PART
               PERFORM ADD-TEXT
               DISPLAY REPORT-LINE (1:REPORT-PLACE - 1) UPON SYSERR
               STOP RUN RETURNING 2
           END-IF
           PERFORM REFUSE-STATUS.

       TAKE-TERM.
           EVALUATE LEFT-SIDE
               WHEN "policy"
                   PERFORM MEASURE-RIGHT-SIDE
                   CALL "rk_number" USING BY VALUE RK-OF-POLICY
                       NO-DEBITS BY REFERENCE RIGHT-SIDE
                       BY VALUE WORD-LENGTH BY REFERENCE POLICY-READ
                       RETURNING RK-STATUS
                   IF NOT RK-OK
                       MOVE "no such policy" TO MESSAGE-TEXT
                       PERFORM REFUSE-LINE
                   END-IF
                   MOVE POLICY-READ TO RK-CONTRACT-POLICY
               WHEN "start"
                   PERFORM READ-DATE
                   MOVE DATE-READ TO RK-CONTRACT-START
               WHEN "to_exclusive"
                   PERFORM READ-DATE
                   MOVE DATE-READ TO RK-CONTRACT-TO-EXCLUSIVE
               WHEN "bundle_price"
                   PERFORM READ-NUMBER
                   MOVE NUMBER-READ TO RK-CONTRACT-BUNDLE-PRICE-CENTS
               WHEN "volume_patients.1"
               WHEN "volume_patients.2"
               WHEN "volume_patients.3"
                   PERFORM READ-NUMBER
                   IF NUMBER-READ < 0 OR NUMBER-READ > 4294967295
                       MOVE "expected a number of patients"
                           TO MESSAGE-TEXT
                       PERFORM REFUSE-LINE
                   END-IF
                   COMPUTE YEAR-READ =
                       FUNCTION NUMVAL (LEFT-SIDE (17:1))
                   MOVE NUMBER-READ
                       TO RK-CONTRACT-VOLUME-PATIENTS (YEAR-READ)
               WHEN "zvt_transfer_in.1"
               WHEN "zvt_transfer_in.2"
               WHEN "zvt_transfer_in.3"
                   PERFORM READ-NUMBER
                   COMPUTE YEAR-READ =
                       FUNCTION NUMVAL (LEFT-SIDE (17:1))
                   MOVE NUMBER-READ
                       TO RK-CONTRACT-TRANSFER-IN-CENTS (YEAR-READ)
               WHEN "zvt_transfer_out.1"
               WHEN "zvt_transfer_out.2"
               WHEN "zvt_transfer_out.3"
                   PERFORM READ-NUMBER
                   COMPUTE YEAR-READ =
                       FUNCTION NUMVAL (LEFT-SIDE (18:1))
                   MOVE NUMBER-READ
                       TO RK-CONTRACT-TRANSFER-OUT-CENTS (YEAR-READ)
               WHEN "bundle_proration"
                   EVALUATE RIGHT-SIDE
                       WHEN "none" SET RK-PRORATION-NONE TO TRUE
                       WHEN "days" SET RK-PRORATION-DAYS TO TRUE
                       WHEN OTHER
                           MOVE HIGH-VALUE TO RK-CONTRACT-PRORATION
                   END-EVALUATE
               WHEN "rounding"
                   PERFORM MEASURE-RIGHT-SIDE
                   CALL "rk_number" USING BY VALUE RK-OF-ROUNDING
                       NO-DEBITS BY REFERENCE RIGHT-SIDE
                       BY VALUE WORD-LENGTH BY REFERENCE CODE-NUMBER
                       RETURNING RK-STATUS
                   IF NOT RK-OK
                       MOVE 255 TO CODE-NUMBER
                   END-IF
                   MOVE FUNCTION CHAR (CODE-NUMBER + 1)
                       TO RK-CONTRACT-ROUNDING
               WHEN "other_claims"
                   EVALUATE RIGHT-SIDE
                       WHEN "undecided"
                           SET RK-OTHER-CLAIMS-UNDECIDED TO TRUE
                       WHEN "as_claimed"
                           SET RK-OTHER-CLAIMS-AS-CLAIMED TO TRUE
                       WHEN OTHER
                           MOVE HIGH-VALUE TO RK-CONTRACT-OTHER-CLAIMS
                   END-EVALUATE
               WHEN OTHER
                   MOVE "no such contract term" TO MESSAGE-TEXT
                   PERFORM REFUSE-LINE
           END-EVALUATE.

       MEASURE-RIGHT-SIDE.
           MOVE FUNCTION LENGTH (FUNCTION TRIM (RIGHT-SIDE))
               TO WORD-LENGTH.

      *> Whole numbers of up to 15 digits, as the largest amount has.
       READ-NUMBER.
           PERFORM MEASURE-RIGHT-SIDE
           MOVE 1 TO NUMBER-START
           IF RIGHT-SIDE (1:1) = "-" AND WORD-LENGTH > 1
               MOVE 2 TO NUMBER-START
               SUBTRACT 1 FROM WORD-LENGTH
           END-IF
           IF RIGHT-SIDE (NUMBER-START:WORD-LENGTH) IS NOT NUMERIC
                   OR WORD-LENGTH > 15
               MOVE "expected a whole number" TO MESSAGE-TEXT
               PERFORM REFUSE-LINE
           END-IF
           COMPUTE NUMBER-READ = FUNCTION NUMVAL
               (RIGHT-SIDE (NUMBER-START:WORD-LENGTH))
           IF NUMBER-START = 2
               COMPUTE NUMBER-READ = 0 - NUMBER-READ
           END-IF.

      *> 2021-01-31. Whether there is such a day, the library says.
       READ-DATE.
           IF RIGHT-SIDE (1:4) IS NOT NUMERIC
                   OR RIGHT-SIDE (5:1) NOT = "-"
                   OR RIGHT-SIDE (6:2) IS NOT NUMERIC
                   OR RIGHT-SIDE (8:1) NOT = "-"
                   OR RIGHT-SIDE (9:2) IS NOT NUMERIC
                   OR RIGHT-SIDE (11:) NOT = SPACES
               MOVE "expected a day such as 2021-01-31" TO MESSAGE-TEXT
               PERFORM REFUSE-LINE
           END-IF
           COMPUTE DATE-READ =
               FUNCTION NUMVAL (RIGHT-SIDE (1:4)) * 10000
               + FUNCTION NUMVAL (RIGHT-SIDE (6:2)) * 100
               + FUNCTION NUMVAL (RIGHT-SIDE (9:2)).

      *> The register.
       READ-REGISTER.
           PERFORM OPEN-WORDS
           PERFORM READ-WORDS
           PERFORM UNTIL FILE-STATUS NOT = "00"
               IF WORDS-LINE NOT = SPACES AND WORDS-LINE (1:1) NOT = "#"
                   MOVE SPACES TO WORD-TABLE
                   UNSTRING WORDS-LINE DELIMITED BY ALL SPACE
                       INTO WORD (1) WORD (2) WORD (3) WORD (4) WORD (5)
                   PERFORM TAKE-REGISTER-LINE
               END-IF
               PERFORM READ-WORDS
           END-PERFORM
           PERFORM CLOSE-WORDS.

       TAKE-REGISTER-LINE.
           EVALUATE WORD (1)
               WHEN "provider"
                   MOVE FUNCTION LENGTH (FUNCTION TRIM (WORD (2)))
                       TO WORD-LENGTH
                   CALL "rk_code_check" USING BY VALUE RK-CODE-AGB
                       BY REFERENCE WORD (2) BY VALUE WORD-LENGTH
                       RETURNING RK-STATUS
                   IF NOT RK-OK
                       MOVE "expected an AGB code" TO MESSAGE-TEXT
                       PERFORM REFUSE-LINE
                   END-IF
                   MOVE WORD (2) TO CONTRACTED-PROVIDER
               WHEN "bundle_payment_code"
                   MOVE WORD (2) TO BUNDLE-PAYMENT-CODE
                   IF BUNDLE-PAYMENT-LIST IS NOT NUMERIC
                           OR BUNDLE-PAYMENT-COLON NOT = ":"
                           OR BUNDLE-PAYMENT-OF-LIST = SPACES
                           OR WORD (2) (11:) NOT = SPACES
                       MOVE "expected list:code" TO MESSAGE-TEXT
                       PERFORM REFUSE-LINE
                   END-IF
               WHEN "reference_day"
                   IF WORD (2) NOT = "begin" AND WORD (2) NOT = "end"
                       MOVE "expected begin or end" TO MESSAGE-TEXT
                       PERFORM REFUSE-LINE
                   END-IF
                   MOVE WORD (2) TO REFERENCE-DAY
               WHEN "structural_care_product"
                   SET STRUCTURAL-IS-KNOWN TO TRUE
                   IF WORD (2) NOT = "none"
                       PERFORM ADD-STRUCTURAL
                   END-IF
               WHEN "insured"
                   PERFORM ADD-PATHWAY
               WHEN OTHER
                   MOVE "no such word in a register" TO MESSAGE-TEXT
                   PERFORM REFUSE-LINE
           END-EVALUATE.

       ADD-STRUCTURAL.
           IF WORD (2) (1:9) IS NOT NUMERIC OR WORD (2) (10:) NOT = " "
               MOVE "expected a care product of nine digits"
                   TO MESSAGE-TEXT
               PERFORM REFUSE-LINE
           END-IF
           IF STRUCTURAL-COUNT = STRUCTURAL-MAX
               MOVE "more care products than there is room for"
                   TO MESSAGE-TEXT
               PERFORM REFUSE-LINE
           END-IF
           ADD 1 TO STRUCTURAL-COUNT
           MOVE WORD (2) TO STRUCTURAL-PRODUCT (STRUCTURAL-COUNT).

       ADD-PATHWAY.
           IF PATHWAY-COUNT = PATHWAY-MAX
               MOVE "more insured persons than there is room for"
                   TO MESSAGE-TEXT
               PERFORM REFUSE-LINE
           END-IF
           IF WORD (2) = SPACES OR WORD (2) (16:) NOT = SPACES
                   OR WORD (5) NOT = SPACES
               MOVE "expected insured NUMBER FROM UNTIL"
                   TO MESSAGE-TEXT
               PERFORM REFUSE-LINE
           END-IF
           ADD 1 TO PATHWAY-COUNT
           MOVE WORD (2) TO PATHWAY-NUMBER (PATHWAY-COUNT)
           MOVE WORD (3) TO RIGHT-SIDE
           PERFORM READ-DATE
           MOVE DATE-READ TO PATHWAY-FROM (PATHWAY-COUNT)
           MOVE WORD (4) TO RIGHT-SIDE
           PERFORM READ-DATE
           MOVE DATE-READ TO PATHWAY-UNTIL (PATHWAY-COUNT).

      *> The claims of a file.
       READ-CLAIMS.
           MOVE LOW-VALUES TO FOUND-COUNTS
           MOVE SPACES TO PREVIOUS-TYPE CLAIMANT PERSON-OF-RECORD
           MOVE SPACES TO PERSON-BSN
           MOVE "N" TO CLAIM-OPEN-SWITCH
           MOVE 0 TO LINE-NUMBER TARIFFS-OF-CLAIM
           OPEN INPUT CLAIMS-FILE
           IF FILE-STATUS NOT = "00"
               MOVE "cannot be read" TO MESSAGE-TEXT
               PERFORM REFUSE-FILE
           END-IF
           SET CLAIMS-ARE-OPEN TO TRUE
           PERFORM READ-RECORD
           PERFORM UNTIL FILE-STATUS = "10"
               PERFORM TAKE-RECORD
               PERFORM READ-RECORD
           END-PERFORM
           CLOSE CLAIMS-FILE
           SET NOTHING-IS-OPEN TO TRUE
           IF PREVIOUS-TYPE NOT = "99"
               MOVE "the file has no trailer" TO MESSAGE-TEXT
               PERFORM REFUSE-LINE
           END-IF.

      *> A file from Windows has a return at the end of its lines.
       READ-RECORD.
           READ CLAIMS-FILE
           ADD 1 TO LINE-NUMBER
           IF FILE-STATUS = "00"
               IF RECORD-LENGTH = 611 AND ANY-RECORD (611:1) = X"0D"
                   MOVE 610 TO RECORD-LENGTH
               END-IF
               IF RECORD-LENGTH NOT = 610
                   MOVE "expected 610 characters" TO MESSAGE-TEXT
                   PERFORM REFUSE-LINE
               END-IF
           ELSE
               IF FILE-STATUS NOT = "10"
                   MOVE "cannot be read on" TO MESSAGE-TEXT
                   PERFORM REFUSE-LINE
               END-IF
           END-IF.

       TAKE-RECORD.
           IF PREVIOUS-TYPE = SPACES AND RECORD-TYPE NOT = "01"
               MOVE "expected a header first" TO MESSAGE-TEXT
               PERFORM REFUSE-LINE
           END-IF
           IF PREVIOUS-TYPE = "99"
               MOVE "a record behind the trailer" TO MESSAGE-TEXT
               PERFORM REFUSE-LINE
           END-IF
           IF CLAIM-IS-OPEN AND TARIFFS-OF-CLAIM = 0
                   AND RECORD-TYPE NOT = "06" AND RECORD-TYPE NOT = "98"
               MOVE "expected a tariff of the claim" TO MESSAGE-TEXT
               PERFORM REFUSE-LINE
           END-IF
           EVALUATE RECORD-TYPE
               WHEN "01" PERFORM TAKE-HEADER
               WHEN "02" PERFORM TAKE-INSURED
               WHEN "04" PERFORM TAKE-CLAIM
               WHEN "06" PERFORM TAKE-TARIFF
               WHEN "16" ADD 1 TO FOUND-ACTIVITIES
               WHEN "98" ADD 1 TO FOUND-COMMENTS
               WHEN "99" PERFORM TAKE-TRAILER
               WHEN OTHER
                   MOVE "no such record type" TO MESSAGE-TEXT
                   PERFORM REFUSE-LINE
           END-EVALUATE
           MOVE RECORD-TYPE TO PREVIOUS-TYPE.

       TAKE-HEADER.
           IF PREVIOUS-TYPE NOT = SPACES
               MOVE "a second header" TO MESSAGE-TEXT
               PERFORM REFUSE-LINE
           END-IF
           CALL "rk_code_check" USING BY VALUE RK-CODE-AGB
               BY REFERENCE HEADER-INSTITUTION
               BY VALUE LENGTH OF HEADER-INSTITUTION
               RETURNING RK-STATUS
           IF RK-OK
               MOVE HEADER-INSTITUTION TO CLAIMANT
           END-IF.

      *> A sender may repeat the citizen service number where its own
      *> number of the person belongs: then nobody knows who it is.
       TAKE-INSURED.
           ADD 1 TO FOUND-INSURED
           MOVE "N" TO CLAIM-OPEN-SWITCH
           MOVE INSURED-BSN TO PERSON-BSN
           MOVE INSURED-NUMBER TO PERSON-OF-RECORD
           MOVE 1 TO PERSON-PLACE
           MOVE 0 TO PATHWAY-PLACE
           IF INSURED-NUMBER NOT = SPACES
                   AND INSURED-NUMBER NOT = INSURED-BSN
               PERFORM FIND-PERSON
               PERFORM FIND-PATHWAY
           END-IF.

       FIND-PERSON.
           PERFORM VARYING I FROM 2 BY 1 UNTIL I > PERSON-COUNT
                   OR PERSON-NUMBER (I) = INSURED-NUMBER
               CONTINUE
           END-PERFORM
           IF I > PERSON-COUNT
               IF PERSON-COUNT = PERSONS-MAX
                   MOVE "more insured persons than there is room for"
                       TO MESSAGE-TEXT
                   PERFORM REFUSE-LINE
               END-IF
               MOVE I TO PERSON-COUNT
               MOVE INSURED-NUMBER TO PERSON-NUMBER (I)
           END-IF
           MOVE I TO PERSON-PLACE.

      *> The last entry of the register counts.
       FIND-PATHWAY.
           PERFORM VARYING PATHWAY-PLACE FROM PATHWAY-COUNT BY -1
                   UNTIL PATHWAY-PLACE = 0
                   OR PATHWAY-NUMBER (PATHWAY-PLACE) = INSURED-NUMBER
               CONTINUE
           END-PERFORM.

       TAKE-CLAIM.
           IF FOUND-INSURED = 0 OR CLAIM-BSN NOT = PERSON-BSN
                   OR CLAIM-NUMBER NOT = PERSON-OF-RECORD
               MOVE "a claim of another insured person" TO MESSAGE-TEXT
               PERFORM REFUSE-LINE
           END-IF
           IF CLAIM-BEGIN IS NOT NUMERIC OR CLAIM-END IS NOT NUMERIC
                   OR NOT (CLAIM-IS-DEBIT OR CLAIM-IS-CREDIT)
               MOVE "expected days, and D or C" TO MESSAGE-TEXT
               PERFORM REFUSE-LINE
           END-IF
           IF LINE-COUNT = LINES-MAX
               MOVE "more claims than there is room for"
                   TO MESSAGE-TEXT
               PERFORM REFUSE-LINE
           END-IF
           ADD 1 TO FOUND-CLAIMS LINE-COUNT
           MOVE 0 TO TARIFFS-OF-CLAIM
           SET CLAIM-IS-OPEN TO TRUE
           MOVE LINE-COUNT TO I
           MOVE CLAIM-REFERENCE TO LINE-REFERENCE (I)
           MOVE 0 TO LINE-DEBIT (I)
           MOVE PERSON-PLACE TO LINE-PERSON (I)
           PERFORM SET-KIND
           IF REFERENCE-DAY = "begin"
               MOVE CLAIM-BEGIN TO RK-CLAIM-REFERENCE-DATE (I)
           ELSE
               MOVE CLAIM-END TO RK-CLAIM-REFERENCE-DATE (I)
           END-IF
           IF NOT CLAIMANT-IS-UNKNOWN
                   AND CONTRACTED-PROVIDER NOT = SPACES
               IF CLAIMANT = CONTRACTED-PROVIDER
                   SET RK-YES OF RK-CLAIM-BY-CONTR-PROVIDER (I) TO TRUE
               ELSE
                   SET RK-NO OF RK-CLAIM-BY-CONTR-PROVIDER (I) TO TRUE
               END-IF
           END-IF
           IF PATHWAY-PLACE > 0
               SET RK-YES OF RK-CLAIM-IN-BUNDLE (I) TO TRUE
               MOVE PATHWAY-FROM (PATHWAY-PLACE)
                   TO RK-CLAIM-BUNDLE-FROM (I)
               MOVE PATHWAY-UNTIL (PATHWAY-PLACE)
                   TO RK-CLAIM-BUNDLE-UNTIL (I)
           ELSE
               IF PERSON-PLACE > 1
                   SET RK-NO OF RK-CLAIM-IN-BUNDLE (I) TO TRUE
               END-IF
           END-IF
           IF CLAIM-IS-CREDIT
               PERFORM FIND-DEBIT
           END-IF
      *>     Without knowing who it is, nobody can know whether this
      *>     is the first payment.
           IF LINE-PERSON (I) = 1 AND CLAIM-IS-DEBIT
                   AND RK-KIND-BUNDLE-PAYMENT (I)
               MOVE 0 TO LINE-PERSON (I)
           END-IF
           IF LINE-PERSON (I) = 0
               MOVE NOBODY TO RK-CLAIM-INSURED (I)
           ELSE
               SUBTRACT 1 FROM LINE-PERSON (I)
                   GIVING RK-CLAIM-INSURED (I)
           END-IF.

       SET-KIND.
           IF CLAIM-CARE-PRODUCT NOT = SPACES
               MOVE CLAIM-CARE-PRODUCT TO RK-CLAIM-CARE-PRODUCT (I)
           END-IF
           EVALUATE TRUE
               WHEN CLAIM-CODE-LIST = BUNDLE-PAYMENT-LIST
                       AND CLAIM-CODE = BUNDLE-PAYMENT-OF-LIST
                   SET RK-KIND-BUNDLE-PAYMENT (I) TO TRUE
               WHEN CLAIM-CARE-PRODUCT NOT = SPACES
                       AND CLAIM-CODE-LIST = "041"
                   SET RK-KIND-CARE-PRODUCT (I) TO TRUE
                   IF CLAIM-CARE-PRODUCT IS NUMERIC
                           AND STRUCTURAL-IS-KNOWN
                       PERFORM SET-STRUCTURAL
                   END-IF
               WHEN OTHER
                   SET RK-KIND-OTHER (I) TO TRUE
           END-EVALUATE.

       SET-STRUCTURAL.
           SET RK-NO OF RK-CLAIM-IS-STRUCTURAL (I) TO TRUE
           PERFORM VARYING J FROM 1 BY 1 UNTIL J > STRUCTURAL-COUNT
               IF STRUCTURAL-PRODUCT (J) = CLAIM-CARE-PRODUCT
                   SET RK-YES OF RK-CLAIM-IS-STRUCTURAL (I) TO TRUE
               END-IF
           END-PERFORM.

      *> The latest earlier claim with that reference which is no
      *> credit itself. A credit of another person's claim is refused,
      *> one of nobody's goes to the person of its debit.
       FIND-DEBIT.
           SUBTRACT 1 FROM LINE-COUNT GIVING J
           PERFORM UNTIL J = 0
                   OR (LINE-REFERENCE (J) = CLAIM-PREVIOUS
                       AND RK-CLAIM-DEBIT (J) = 0)
               SUBTRACT 1 FROM J
           END-PERFORM
           IF J = 0 OR CLAIM-PREVIOUS = SPACES
               MOVE NOBODY TO RK-CLAIM-DEBIT (I)
           ELSE
               MOVE J TO RK-CLAIM-DEBIT (I) LINE-DEBIT (I)
               EVALUATE TRUE
                   WHEN LINE-PERSON (I) = 1
                       MOVE LINE-PERSON (J) TO LINE-PERSON (I)
                   WHEN LINE-PERSON (J) NOT = LINE-PERSON (I)
                       MOVE 0 TO LINE-PERSON (I)
               END-EVALUATE
           END-IF.

       TAKE-TARIFF.
           IF NOT CLAIM-IS-OPEN OR TARIFF-BSN NOT = PERSON-BSN
                   OR TARIFF-NUMBER NOT = PERSON-OF-RECORD
               MOVE "a tariff of no claim" TO MESSAGE-TEXT
               PERFORM REFUSE-LINE
           END-IF
           IF TARIFF-AMOUNT IS NOT NUMERIC
                   OR NOT (TARIFF-IS-DEBIT OR TARIFF-IS-CREDIT)
               MOVE "expected an amount, and D or C" TO MESSAGE-TEXT
               PERFORM REFUSE-LINE
           END-IF
           ADD 1 TO FOUND-TARIFFS TARIFFS-OF-CLAIM
           IF TARIFF-IS-DEBIT
               ADD TARIFF-AMOUNT TO RK-CLAIM-AMOUNT-CENTS (LINE-COUNT)
                   FOUND-AMOUNT
           ELSE
               SUBTRACT TARIFF-AMOUNT
                   FROM RK-CLAIM-AMOUNT-CENTS (LINE-COUNT) FOUND-AMOUNT
           END-IF.

       TAKE-TRAILER.
           IF TRAILER-SIGN = "C"
               COMPUTE FOUND-AMOUNT = 0 - FOUND-AMOUNT
           END-IF
           IF TRAILER-INSURED NOT = FOUND-INSURED
                   OR TRAILER-CLAIMS NOT = FOUND-CLAIMS
                   OR TRAILER-TARIFFS NOT = FOUND-TARIFFS
                   OR TRAILER-ACTIVITIES NOT = FOUND-ACTIVITIES
                   OR TRAILER-COMMENTS NOT = FOUND-COMMENTS
                   OR TRAILER-AMOUNT NOT = FOUND-AMOUNT
               MOVE "the trailer has other counts or another total"
                   TO MESSAGE-TEXT
               PERFORM REFUSE-LINE
           END-IF.

      *> Every line by itself: one person, at most one stored verdict.
       DECIDE-LINE-BY-LINE.
           MOVE RK-STATE TO SINGLE-STATE
           MOVE INSURED-TABLE TO SINGLE-INSUREDS
           MOVE LOW-VALUES TO SINGLE-VERDICTS
           PERFORM VARYING I FROM 1 BY 1 UNTIL I > LINE-COUNT
               MOVE RK-CLAIM (I) TO HELD-CLAIM
               IF LINE-PERSON (I) = 0
                   MOVE 1 TO J
               ELSE
                   MOVE LINE-PERSON (I) TO J
                   MOVE 0 TO RK-CLAIM-INSURED (I)
               END-IF
               IF LINE-DEBIT (I) = 0
                   CALL "rk_adjudicate" USING RK-CONTRACT SINGLE-STATE
                       SINGLE-INSURED (J) OMITTED RK-CLAIM (I)
                       SINGLE-VERDICT (I) RETURNING RK-STATUS
               ELSE
                   MOVE 1 TO RK-CLAIM-DEBIT (I)
                   MOVE SINGLE-VERDICT (LINE-DEBIT (I)) TO HELD-VERDICT
                   CALL "rk_adjudicate" USING RK-CONTRACT SINGLE-STATE
                       SINGLE-INSURED (J) HELD-VERDICT RK-CLAIM (I)
                       SINGLE-VERDICT (I) RETURNING RK-STATUS
                   MOVE HELD-VERDICT TO SINGLE-VERDICT (LINE-DEBIT (I))
               END-IF
               PERFORM REFUSE-STATUS
               MOVE HELD-CLAIM TO RK-CLAIM (I)
           END-PERFORM.

      *> All lines in one call.
       DECIDE-BATCH.
           CALL "rk_adjudicate_batch" USING RK-CONTRACT RK-STATE
               INSURED-TABLE BY VALUE PERSON-COUNT
               BY REFERENCE OMITTED BY VALUE NO-DEBITS
               BY REFERENCE CLAIM-TABLE BY VALUE RK-SIZE-OF-CLAIM
               BY REFERENCE VERDICT-TABLE BY VALUE RK-SIZE-OF-VERDICT
               BY VALUE LINE-COUNT RETURNING RK-STATUS
           PERFORM REFUSE-STATUS.

      *> Byte for byte: every verdict, every person, the state.
       COMPARE-BOTH.
           IF VERDICT-TABLE NOT = SINGLE-VERDICTS
                   OR INSURED-TABLE NOT = SINGLE-INSUREDS
                   OR RK-STATE NOT = SINGLE-STATE
               MOVE "claims" TO FILE-NAME
               MOVE "the batch says another thing than its lines"
                   TO MESSAGE-TEXT
               PERFORM REFUSE-FILE
           END-IF.

      *> The report: a line for each claim, then the totals.
       WRITE-REPORT.
           PERFORM VARYING I FROM 1 BY 1 UNTIL I > LINE-COUNT
               PERFORM WRITE-VERDICT
               ADD RK-VERDICT-CLAIMED-CENTS (I) TO TOTAL-CLAIMED
               ADD RK-VERDICT-PAID-CENTS (I) TO TOTAL-PAID
               ADD RK-VERDICT-COVERED-CENTS (I) TO TOTAL-COVERED
               ADD RK-VERDICT-ABOVE-CEILING-CENTS (I)
                   TO TOTAL-ABOVE-CEILING
               ADD RK-VERDICT-REJECTED-CENTS (I) TO TOTAL-REJECTED
               ADD RK-VERDICT-ADJUSTMENT-CENTS (I)
                   TO TOTAL-ADJUSTMENT
               IF NOT (RK-DECISION-PAID (I) OR RK-DECISION-COVERED (I)
                       OR RK-DECISION-RECOVERED (I))
                   MOVE "N" TO ACCEPTED-SWITCH
               END-IF
           END-PERFORM
           PERFORM START-REPORT-LINE
           MOVE LINE-COUNT TO SHOWN-NUMBER
           STRING "total of " FUNCTION TRIM (SHOWN-NUMBER) " lines:"
               DELIMITED BY SIZE INTO REPORT-LINE
               WITH POINTER REPORT-PLACE
           MOVE " claimed" TO EURO-LABEL
           MOVE TOTAL-CLAIMED TO EURO-CENTS
           PERFORM ADD-EURO
           MOVE ", paid" TO EURO-LABEL
           MOVE TOTAL-PAID TO EURO-CENTS
           PERFORM ADD-EURO
           MOVE ", covered" TO EURO-LABEL
           MOVE TOTAL-COVERED TO EURO-CENTS
           PERFORM ADD-EURO
           MOVE ", above ceiling" TO EURO-LABEL
           MOVE TOTAL-ABOVE-CEILING TO EURO-CENTS
           PERFORM ADD-EURO
           MOVE ", rejected" TO EURO-LABEL
           MOVE TOTAL-REJECTED TO EURO-CENTS
           PERFORM ADD-EURO
           MOVE ", adjustment" TO EURO-LABEL
           MOVE TOTAL-ADJUSTMENT TO EURO-CENTS
           PERFORM ADD-EURO
           DISPLAY REPORT-LINE (1:REPORT-PLACE - 1)
           CALL "rk_get_receipt" USING RK-RECEIPT RETURNING RK-STATUS
           MOVE RK-RECEIPT-RULE-SET TO SHOWN-NUMBER
           DIVIDE RK-RECEIPT-VERSION BY 10000 GIVING VERSION-MAJOR
               REMAINDER VERSION-REST
           DIVIDE VERSION-REST BY 100 GIVING VERSION-MINOR
               REMAINDER VERSION-PATCH
           DISPLAY "rule set " FUNCTION TRIM (SHOWN-NUMBER)
               ", library " FUNCTION TRIM (VERSION-MAJOR) "."
               FUNCTION TRIM (VERSION-MINOR) "."
               FUNCTION TRIM (VERSION-PATCH).

       WRITE-VERDICT.
           PERFORM START-REPORT-LINE
           STRING FUNCTION TRIM (LINE-REFERENCE (I)) ": "
               DELIMITED BY SIZE INTO REPORT-LINE
               WITH POINTER REPORT-PLACE
           MOVE RK-OF-DECISION TO TEXT-OF
           COMPUTE TEXT-NUMBER =
               FUNCTION ORD (RK-VERDICT-DECISION (I)) - 1
           MOVE RK-PART-ID TO TEXT-PART
           PERFORM ADD-TEXT
           MOVE ", claimed" TO EURO-LABEL
           MOVE RK-VERDICT-CLAIMED-CENTS (I) TO EURO-CENTS
           PERFORM ADD-EURO
           MOVE ", paid" TO EURO-LABEL
           MOVE RK-VERDICT-PAID-CENTS (I) TO EURO-CENTS
           PERFORM ADD-EURO
           STRING " - " DELIMITED BY SIZE INTO REPORT-LINE
               WITH POINTER REPORT-PLACE
           IF RK-DECISION-INVALID (I)
               MOVE RK-OF-FIELD TO TEXT-OF
               COMPUTE TEXT-NUMBER =
                   FUNCTION ORD (RK-VERDICT-FIELD (I)) - 1
               PERFORM ADD-TEXT
               STRING ": expected " DELIMITED BY SIZE INTO REPORT-LINE
                   WITH POINTER REPORT-PLACE
               MOVE RK-OF-STATUS TO TEXT-OF
               COMPUTE TEXT-NUMBER =
                   FUNCTION ORD (RK-VERDICT-FAULT (I)) - 1
               MOVE RK-PART-DESCRIPTION TO TEXT-PART
               PERFORM ADD-TEXT
           ELSE
               MOVE RK-OF-RULE TO TEXT-OF
               MOVE RK-VERDICT-RULE (I) TO TEXT-NUMBER
               PERFORM ADD-TEXT
               STRING " " DELIMITED BY SIZE INTO REPORT-LINE
                   WITH POINTER REPORT-PLACE
               MOVE RK-PART-TITLE TO TEXT-PART
               PERFORM ADD-TEXT
           END-IF
           PERFORM ADD-MISSING
           DISPLAY REPORT-LINE (1:REPORT-PLACE - 1).

       ADD-MISSING.
           MOVE RK-OF-FACT TO TEXT-OF
           MOVE RK-PART-ID TO TEXT-PART
           MOVE 1 TO BIT-VALUE
           PERFORM VARYING BIT-PLACE FROM 0 BY 1 UNTIL BIT-PLACE > 31
               IF FUNCTION MOD (FUNCTION INTEGER
                       (RK-VERDICT-MISSING (I) / BIT-VALUE) 2) = 1
                   CALL "rk_missing_fact" USING BY VALUE BIT-PLACE
                       RETURNING FACT-NUMBER
                   MOVE FACT-NUMBER TO TEXT-NUMBER
                   STRING "; missing " DELIMITED BY SIZE
                       INTO REPORT-LINE WITH POINTER REPORT-PLACE
                   PERFORM ADD-TEXT
               END-IF
               MULTIPLY 2 BY BIT-VALUE
           END-PERFORM.

       START-REPORT-LINE.
           MOVE SPACES TO REPORT-LINE
           MOVE 1 TO REPORT-PLACE.

      *> A text of the library, as TEXT-OF, -NUMBER and -PART say.
       ADD-TEXT.
           CALL "rk_text_copy" USING BY VALUE TEXT-OF TEXT-NUMBER
               TEXT-PART RK-LANG-EN BY REFERENCE TEXT-BUFFER
               BY VALUE TEXT-ROOM BY REFERENCE TEXT-LENGTH
               RETURNING RK-STATUS
           IF RK-OK AND TEXT-LENGTH > 0
               STRING TEXT-BUFFER (1:TEXT-LENGTH) DELIMITED BY SIZE
                   INTO REPORT-LINE WITH POINTER REPORT-PLACE
           END-IF.

      *> Euros with two decimals behind EURO-LABEL.
       ADD-EURO.
           COMPUTE EURO = EURO-CENTS / 100
           MOVE EURO TO EURO-EDITED
           STRING FUNCTION TRIM (EURO-LABEL TRAILING) " "
               FUNCTION TRIM (EURO-EDITED)
               DELIMITED BY SIZE INTO REPORT-LINE
               WITH POINTER REPORT-PLACE.

      *> Text files.
       OPEN-WORDS.
           MOVE 0 TO LINE-NUMBER
           OPEN INPUT WORDS-FILE
           IF FILE-STATUS NOT = "00"
               MOVE "cannot be read" TO MESSAGE-TEXT
               PERFORM REFUSE-FILE
           END-IF
           SET WORDS-ARE-OPEN TO TRUE.

       READ-WORDS.
           READ WORDS-FILE
           ADD 1 TO LINE-NUMBER
           IF FILE-STATUS NOT = "00" AND FILE-STATUS NOT = "10"
               MOVE "cannot be read on" TO MESSAGE-TEXT
               PERFORM REFUSE-LINE
           END-IF
           INSPECT WORDS-LINE REPLACING ALL X"09" BY SPACE
               ALL X"0D" BY SPACE.

       CLOSE-WORDS.
           CLOSE WORDS-FILE
           SET NOTHING-IS-OPEN TO TRUE.

      *> What ends the program.
       REFUSE-STATUS.
           IF NOT RK-OK
               PERFORM START-REPORT-LINE
               STRING "claims: expected " DELIMITED BY SIZE
                   INTO REPORT-LINE WITH POINTER REPORT-PLACE
               MOVE RK-OF-STATUS TO TEXT-OF
               MOVE RK-STATUS TO TEXT-NUMBER
               MOVE RK-PART-DESCRIPTION TO TEXT-PART
               PERFORM ADD-TEXT
               DISPLAY REPORT-LINE (1:REPORT-PLACE - 1) UPON SYSERR
               STOP RUN RETURNING 2
           END-IF.

       REFUSE-LINE.
           EVALUATE TRUE
               WHEN WORDS-ARE-OPEN CLOSE WORDS-FILE
               WHEN CLAIMS-ARE-OPEN CLOSE CLAIMS-FILE
           END-EVALUATE
           MOVE LINE-NUMBER TO SHOWN-NUMBER
           DISPLAY FUNCTION TRIM (FILE-NAME) ":"
               FUNCTION TRIM (SHOWN-NUMBER) ": "
               FUNCTION TRIM (MESSAGE-TEXT) UPON SYSERR
           STOP RUN RETURNING 2.

       REFUSE-FILE.
           DISPLAY FUNCTION TRIM (FILE-NAME) ": "
               FUNCTION TRIM (MESSAGE-TEXT) UPON SYSERR
           STOP RUN RETURNING 2.
