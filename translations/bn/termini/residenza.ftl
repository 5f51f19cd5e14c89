### residenza — বাংলা (bn)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: residenza
title = নিবন্ধিত বাসস্থান
# it: Il posto dove vivi di solito, scritto nei registri del Comune.
summary = যেখানে আপনি সাধারণত থাকেন, যা পৌরসভার (Comune) খাতায় লেখা আছে।
# it: indirizzo; dove abiti; anagrafe
# term: anagrafe → { -anagrafe } = বাসিন্দা নিবন্ধন অফিস
keywords = ঠিকানা; রেসিডেন্স; কোথায় থাকেন; আনাগ্রাফে
# it: La residenza serve per la carta d'identità, il medico e molti aiuti.
# term: carta d'identità → { -carta-di-identita } = পরিচয়পত্র
p-zy6j5 = পরিচয়পত্র, ডাক্তার ও অনেক সাহায্যের জন্য নিবন্ধিত বাসস্থান লাগে।
# it: Non è il [domicilio][1]. Leggi [come si chiede][2].
# note: [1] = termini/domicilio
# note: [2] = servizi/chiedere-la-residenza
# term: domicilio → { -domicilio } = যোগাযোগের ঠিকানা
p-urwvk = এটি [যোগাযোগের ঠিকানা (domicilio)][1] নয়। পড়ুন [কীভাবে চাইবেন][2]।
