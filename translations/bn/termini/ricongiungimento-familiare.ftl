### ricongiungimento familiare — বাংলা (bn)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: ricongiungimento familiare
title = পরিবার আনা
# it: Il diritto di far venire la tua famiglia in Italia.
summary = আপনার পরিবারকে ইতালিতে আনার অধিকার।
# it: famiglia; moglie; marito; figli
keywords = পরিবার; স্ত্রী; স্বামী; সন্তান; ফ্যামিলি ভিসা
# it: Vale per marito, moglie, figli minori e, in certi casi, genitori.
# term: minori → { -minore } = অপ্রাপ্তবয়স্ক
p-62gve = স্বামী, স্ত্রী, অপ্রাপ্তবয়স্ক সন্তান এবং কিছু ক্ষেত্রে মা-বাবার জন্য।
# it: Leggi [come si chiede][1].
# note: [1] = servizi/ricongiungimento
p-w3jt4 = পড়ুন [কীভাবে চাইবেন][1]।
