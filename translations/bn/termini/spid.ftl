### SPID — বাংলা (bn)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: SPID
title = ডিজিটাল পরিচয়
# it: Una password sicura per entrare nei siti degli uffici.
summary = অফিসের ওয়েবসাইটে ঢোকার নিরাপদ পাসওয়ার্ড।
# it: identità digitale; password; entrare nei siti
keywords = ডিজিটাল আইডি; পাসওয়ার্ড; স্পিড; অনলাইন লগইন
# it: SPID vuol dire Sistema pubblico di identità digitale.
p-4mtzn = SPID মানে Sistema pubblico di identità digitale।
# it: Leggi [come averlo][1]. Non darlo a nessuno.
# note: [1] = servizi/identita-digitale
p-b9gbe = পড়ুন [কীভাবে পাবেন][1]। এটি কাউকে দেবেন না।
