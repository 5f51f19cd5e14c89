### Permesso di soggiorno — Русский (ru)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Permesso di soggiorno
# term: permesso di soggiorno → { -permesso-di-soggiorno } = вид на жительство
title = Вид на жительство
# it: Primo permesso, rinnovo, famiglia, lavoro, asilo.
# term: asilo → { -protezione-internazionale } = международная защита
summary = Первый вид на жительство, продление, семья, работа, убежище.
# it: permesso; soggiorno; questura; visto
# term: questura → { -questura } = управление полиции
# term: visto → { -visto } = въездная виза
keywords = вид на жительство; пермессо; квестура; виза; ВНЖ
# it: Se non sei cittadino dell'Unione europea, ti serve un [permesso di soggiorno][1]. Se è il tuo primo permesso, comincia [da qui][2].
# note: [1] = termini/permesso-di-soggiorno
# note: [2] = servizi/primo-permesso-di-soggiorno
# term: permesso di soggiorno → { -permesso-di-soggiorno } = вид на жительство
p-cb8n6 = Если вы не гражданин Европейского союза, вам нужен [вид на жительство (permesso di soggiorno)][1]. Если это ваш первый вид на жительство, начните [отсюда][2].
# it: Un [patronato][1] ti aiuta con i moduli. Tieni sempre con te la [ricevuta][2] della domanda.
# note: [1] = servizi/aiuto-patronato-caf
# note: [2] = termini/ricevuta-del-permesso
# term: patronato → { -patronato } = бюро помощи с документами
# term: ricevuta → { -ricevuta-del-permesso } = квитанция о заявлении на вид на жительство
p-a6cwu = [Бюро помощи с документами (patronato)][1] поможет вам с бланками. Всегда носите с собой [квитанцию о заявлении (ricevuta)][2].
# it: Hai ricevuto una lettera dalla Questura? Leggi [che cosa fare][1]. Parla di [espulsione][2]? Vai da un avvocato lo stesso giorno.
# note: [1] = servizi/lettera-della-questura
# note: [2] = termini/espulsione
# term: questura → { -questura } = управление полиции
# term: espulsione → { -espulsione } = выдворение
p-isibv = Вы получили письмо из управления полиции (Questura)? Читайте, [что делать][1]. В нём говорится о [выдворении (espulsione)][2]? Идите к адвокату в тот же день.
