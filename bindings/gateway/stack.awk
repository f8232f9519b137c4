# Worst-case stack of every exported function, from the disassembly of a linked Thumb program:
#   { arm-none-eabi-objdump -d --no-show-raw-insn PROGRAM; arm-none-eabi-objdump -s -j .rodata PROGRAM; } | awk -f stack.awk
#
# A function's frame is everything that it pushes and subtracts from the stack pointer anywhere, which is at least what it
# ever has. A function needs its frame and the largest need among the functions that it calls or jumps to. Where it calls
# the address in a register, it may call every function whose address lies among its words (a compiler that is told to save
# bytes does that with a function that is called often) or in a table whose address does; where there is none, every function
# whose address lies anywhere in the read-only data, as it was handed one. A circle of calls, a call whose target
# is not in the code, or another way to lower the stack pointer is an error.
# `_start` is the program's own: what it does is not looked at.

function fail(text) { print "stack.awk: " text >"/dev/stderr"; failed = 1 }

function hex(text,    value, place) {
  sub(/^0x/, "", text)
  value = 0
  for (place = 1; place <= length(text); place++) value = value * 16 + index("0123456789abcdef", substr(text, place, 1)) - 1
  return value
}

function need(name,    list, count, place, most, value) {
  if (name in done) return done[name]
  if (!(name in frame)) { fail("no code of " name); return 0 }
  if (name in open) { fail(name " calls itself"); return 0 }
  open[name] = 1
  count = split(calls[name], list, " ")
  for (place = 1; place <= count; place++) {
    value = need(list[place])
    if (value > most) most = value
  }
  delete open[name]
  return done[name] = frame[name] + most
}

# add(NAME, ADDRESS): a function may call those of the table at an address, which may be a table of tables. Zero is a gap
# in it: a policy that was left out.
function add(name, address) {
  for (; data[address] in begins || data[address] in data || data[address] "" == "0"; address += 4) {
    if (data[address] in begins) calls[name] = calls[name] " " begins[data[address]]
    else if (data[address] in data && data[data[address]] in begins) add(name, data[address])
    else if (data[address] "" != "0") return
  }
}

# Read-only data: an address and four words, the lowest byte first.
/^ [0-9a-f]+ [0-9a-f][0-9a-f]/ {
  address = hex($1); rest = substr($0, length($1) + 3)
  for (place = 0; place < 4; place++) {
    word_there = substr(rest, 9 * place + 1, 8)
    if (word_there !~ /^[0-9a-f]+$/ || length(word_there) < 8) break
    data[address + 4 * place] = hex(substr(word_there, 7, 2) substr(word_there, 5, 2) substr(word_there, 3, 2) substr(word_there, 1, 2))
  }
  next
}

/^[0-9a-f]+ <.*>:$/ { name = $2; gsub(/[<>:]/, "", name); frame[name] = 0; begins[hex($1) + 1] = name; next }
name == "" || name == "_start" || !/^ *[0-9a-f]+:\t/ { next }

{
  address = $1; sub(/:$/, "", address)
  if ($2 == ".word") { word[address] = hex($3); words[name] = words[name] " " word[address]; next }
}
$2 == "push" {
  list = $0; gsub(/.*\{|\}.*/, "", list)
  if (list ~ /-/) fail("a range in a push of " name)
  frame[name] += 4 * split(list, registers, ", ")
  next
}
$2 == "sub" && $3 == "sp," { size = $NF; sub(/^#/, "", size); frame[name] += size; next }
$2 == "add" && $3 == "sp," && $4 ~ /^r/ {
  # A large frame comes from memory, negative.
  if (!($4 in from)) fail("an unknown frame of " name)
  else large[++larges] = name " " from[$4]
  next
}
$2 == "ldr" && /\[pc, #/ {
  register = $3; sub(/,$/, "", register)
  place = $0; sub(/.*@ \(/, "", place); sub(/ .*/, "", place)
  from[register] = place
  next
}
# The frame is left: `mov sp` takes it from the frame pointer.
($2 == "add" || $2 == "mov") && $3 == "sp," { next }
$2 == "blx" || ($2 == "bx" && $3 != "lr") { by_register[name] = 1; next }
$2 ~ /^b/ && $NF ~ /^<.*>$/ {
  target = $NF; gsub(/[<>]/, "", target)
  inside = target ~ /\+0x/
  sub(/\+0x.*/, "", target)
  if (target != name) calls[name] = calls[name] " " target
  else if ($2 ~ /^bl$/ && !inside) fail(name " calls itself")
}

END {
  for (place = 1; place <= larges; place++) {
    split(large[place], pair, " ")
    if (!(pair[2] in word)) fail("an unknown frame of " pair[1])
    else frame[pair[1]] += 4294967296 - word[pair[2]]
  }
  # The functions of the interface are in the table of the program itself.
  for (address in data) if (data[address] in begins && begins[data[address]] !~ /^rk_/) handed = handed " " begins[data[address]]
  for (name in by_register) {
    known = calls[name]
    count = split(words[name], addresses, " ")
    for (place = 1; place <= count; place++) {
      address = addresses[place] + 0
      if (address in begins) calls[name] = calls[name] " " begins[address]
      else if (address in data) add(name, address)
    }
    if (calls[name] == known) calls[name] = calls[name] handed
    if (calls[name] == known) fail(name " calls what a register says")
  }
  for (name in frame) if (name ~ /^(rk_.*|reset)$/) print need(name), name
  exit failed
}
