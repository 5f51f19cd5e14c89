# expect: interface-unknown
parts-needed = What to bring
# expect: message-syntax
part-needed =
part-access = Where to go
