### Casa di comunità — Русский (ru)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Casa di comunità
title = общественный центр здоровья
# it: Un posto vicino a casa con medici, infermieri e sportelli della salute.
summary = Место рядом с домом, где есть врачи, медсёстры и приёмные по вопросам здоровья.
# it: medico; infermiere; prelievi; sportello; ASST
# term: asst → { -asst } = местное учреждение здравоохранения
keywords = врач; медсестра; анализы; поликлиника; ASST
# it: Puoi chiedere informazioni, fare visite e parlare con un infermiere. Non è un ospedale.
p-zumst = Здесь можно получить информацию, пройти осмотр и поговорить с медсестрой. Это не больница.
# it: Chiedi all'[ASST][1] qual è la più vicina.
# note: [1] = termini/asst
# term: asst → { -asst } = местное учреждение здравоохранения
p-rdqyq = Спросите в [ASST][1], какой центр ближе всего.
