### Permesso di soggiorno — Українська (uk)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Permesso di soggiorno
# term: permesso di soggiorno → { -permesso-di-soggiorno } = посвідка на проживання
title = Посвідка на проживання
# it: Primo permesso, rinnovo, famiglia, lavoro, asilo.
# term: asilo → { -protezione-internazionale } = міжнародний захист
summary = Перша посвідка, поновлення, сім’я, робота, притулок.
# it: permesso; soggiorno; questura; visto
# term: questura → { -questura } = управління поліції
# term: visto → { -visto } = в’їзна віза
keywords = посвідка; пермессо; квестура; віза; дозвіл на проживання
# it: Se non sei cittadino dell'Unione europea, ti serve un [permesso di soggiorno][1]. Se è il tuo primo permesso, comincia [da qui][2].
# note: [1] = termini/permesso-di-soggiorno
# note: [2] = servizi/primo-permesso-di-soggiorno
# term: permesso di soggiorno → { -permesso-di-soggiorno } = посвідка на проживання
p-cb8n6 = Якщо ви не маєте громадянства країни Європейського Союзу, вам потрібна [посвідка на проживання][1]. Якщо це ваша перша посвідка, почніть [звідси][2].
# it: Un [patronato][1] ti aiuta con i moduli. Tieni sempre con te la [ricevuta][2] della domanda.
# note: [1] = servizi/aiuto-patronato-caf
# note: [2] = termini/ricevuta-del-permesso
# term: patronato → { -patronato } = бюро допомоги з документами
# term: ricevuta → { -ricevuta-del-permesso } = квитанція про заяву на посвідку
p-a6cwu = [Бюро допомоги з документами (patronato)][1] допоможе вам із бланками. Завжди тримайте при собі [квитанцію про заяву (ricevuta)][2].
# it: Hai ricevuto una lettera dalla Questura? Leggi [che cosa fare][1]. Parla di [espulsione][2]? Vai da un avvocato lo stesso giorno.
# note: [1] = servizi/lettera-della-questura
# note: [2] = termini/espulsione
# term: questura → { -questura } = управління поліції
# term: espulsione → { -espulsione } = видворення
p-isibv = Отримали лист з управління поліції (Questura)? Читайте, [що робити][1]. У ньому йдеться про [видворення (espulsione)][2]? Ідіть до адвоката того самого дня.
