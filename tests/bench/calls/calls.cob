      *> How long calls take from COBOL: as calls.c does. calls ROUNDS.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. CALLS.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       COPY "regelkern.cpy" REPLACING
           ==01 RK-CLAIM.== BY
             ==01 CLAIM-TABLE. 03 RK-CLAIM OCCURS 1024 TIMES.==
           ==01 RK-VERDICT.== BY
             ==01 VERDICT-TABLE. 03 RK-VERDICT OCCURS 1024 TIMES.==.
       01  COUNTS COMP-5.
           05  CALL-COUNT                      PIC 9(9) VALUE 1024.
           05  REPEAT-COUNT                    PIC 9(9) VALUE 64.
           05  NO-DEBITS                       PIC 9(9) VALUE 0.
           05  ONE                             PIC 9(9) VALUE 1.
       01  ROUNDS                              PIC 9(9) COMP-5.
       01  ARGUMENT                            PIC X(9).
       01  I                                   PIC 9(9) COMP-5.
       01  J                                   PIC 9(9) COMP-5.
       01  BEGAN                               PIC S9(18) COMP-5.
       01  ENDED                               PIC S9(18) COMP-5.
       01  TOOK                                PIC S9(18) COMP-5.
       01  SHORTEST-EMPTY                      PIC S9(18) COMP-5
                                               VALUE 0.
       01  SHORTEST-SINGLE                     PIC S9(18) COMP-5
                                               VALUE 0.
       01  SHORTEST-BATCH                      PIC S9(18) COMP-5
                                               VALUE 0.
       01  SHOWN                               PIC Z(17)9.
       01  SHOWN-SINGLE                        PIC Z(17)9.
       01  SHOWN-BATCH                         PIC Z(17)9.

       PROCEDURE DIVISION.
       MAIN-LINE.
           ACCEPT ARGUMENT FROM ARGUMENT-VALUE
           COMPUTE ROUNDS = FUNCTION NUMVAL (ARGUMENT)
           PERFORM PREPARE
           PERFORM ROUNDS TIMES
               PERFORM TIME-EMPTY
               PERFORM TIME-SINGLE
               PERFORM TIME-BATCH
               IF NOT RK-DECISION-COVERED (CALL-COUNT)
                       OR RK-STATE-DECLARED-COUNT (1 3)
                           NOT = CALL-COUNT * REPEAT-COUNT
                   DISPLAY "calls: the lines were not decided"
                       UPON SYSERR
                   STOP RUN RETURNING 1
               END-IF
           END-PERFORM
           MOVE SHORTEST-EMPTY TO SHOWN
           MOVE SHORTEST-SINGLE TO SHOWN-SINGLE
           MOVE SHORTEST-BATCH TO SHOWN-BATCH
           DISPLAY FUNCTION TRIM (SHOWN) " "
               FUNCTION TRIM (SHOWN-SINGLE) " "
               FUNCTION TRIM (SHOWN-BATCH)
           STOP RUN RETURNING 0.

       PREPARE.
           MOVE LOW-VALUES TO RK-CONTRACT CLAIM-TABLE VERDICT-TABLE
           MOVE RK-SIZE-OF-CONTRACT TO RK-CONTRACT-STRUCT-SIZE
           MOVE RK-POLICY-TBHF21 TO RK-CONTRACT-POLICY
           MOVE 20210101 TO RK-CONTRACT-START
           MOVE 20240101 TO RK-CONTRACT-TO-EXCLUSIVE
           MOVE 234672 TO RK-CONTRACT-BUNDLE-PRICE-CENTS
           MOVE 100 TO RK-CONTRACT-VOLUME-PATIENTS (1)
           PERFORM VARYING I FROM 1 BY 1 UNTIL I > CALL-COUNT
               MOVE 16890 TO RK-CLAIM-AMOUNT-CENTS (I)
               MOVE 20210510 TO RK-CLAIM-REFERENCE-DATE (I)
               MOVE 20210101 TO RK-CLAIM-BUNDLE-FROM (I)
               MOVE 20240101 TO RK-CLAIM-BUNDLE-UNTIL (I)
               MOVE "099899066" TO RK-CLAIM-CARE-PRODUCT (I)
               SET RK-KIND-CARE-PRODUCT (I) TO TRUE
               SET RK-YES OF RK-CLAIM-BY-CONTR-PROVIDER (I) TO TRUE
               SET RK-YES OF RK-CLAIM-IN-BUNDLE (I) TO TRUE
               SET RK-NO OF RK-CLAIM-IS-STRUCTURAL (I) TO TRUE
           END-PERFORM
           PERFORM START-STATE.

       START-STATE.
           CALL "rk_state_init" USING RK-STATE RETURNING RK-STATUS
           CALL "rk_insured_init" USING RK-INSURED BY VALUE ONE
               RETURNING RK-STATUS.

       TIME-EMPTY.
           CALL "empty_clock" USING BEGAN RETURNING RK-STATUS
           PERFORM REPEAT-COUNT TIMES
               PERFORM VARYING I FROM 1 BY 1 UNTIL I > CALL-COUNT
                   CALL "empty_adjudicate" USING RK-CONTRACT RK-STATE
                       RK-INSURED OMITTED RK-CLAIM (I) RK-VERDICT (I)
                       RETURNING RK-STATUS
               END-PERFORM
           END-PERFORM
           PERFORM END-TIME
           IF SHORTEST-EMPTY = 0 OR TOOK < SHORTEST-EMPTY
               MOVE TOOK TO SHORTEST-EMPTY
           END-IF.

       TIME-SINGLE.
           PERFORM START-STATE
           CALL "empty_clock" USING BEGAN RETURNING RK-STATUS
           PERFORM REPEAT-COUNT TIMES
               PERFORM VARYING I FROM 1 BY 1 UNTIL I > CALL-COUNT
                   CALL "rk_adjudicate" USING RK-CONTRACT RK-STATE
                       RK-INSURED OMITTED RK-CLAIM (I) RK-VERDICT (I)
                       RETURNING RK-STATUS
               END-PERFORM
           END-PERFORM
           PERFORM END-TIME
           IF SHORTEST-SINGLE = 0 OR TOOK < SHORTEST-SINGLE
               MOVE TOOK TO SHORTEST-SINGLE
           END-IF.

       TIME-BATCH.
           PERFORM START-STATE
           CALL "empty_clock" USING BEGAN RETURNING RK-STATUS
           PERFORM REPEAT-COUNT TIMES
               CALL "rk_adjudicate_batch" USING RK-CONTRACT RK-STATE
                   RK-INSURED BY VALUE ONE
                   BY REFERENCE OMITTED BY VALUE NO-DEBITS
                   BY REFERENCE CLAIM-TABLE BY VALUE RK-SIZE-OF-CLAIM
                   BY REFERENCE VERDICT-TABLE
                   BY VALUE RK-SIZE-OF-VERDICT CALL-COUNT
                   RETURNING RK-STATUS
           END-PERFORM
           PERFORM END-TIME
           IF SHORTEST-BATCH = 0 OR TOOK < SHORTEST-BATCH
               MOVE TOOK TO SHORTEST-BATCH
           END-IF.

       END-TIME.
           CALL "empty_clock" USING ENDED RETURNING RK-STATUS
           COMPUTE TOOK = (ENDED - BEGAN) * 1000
               / (CALL-COUNT * REPEAT-COUNT).
