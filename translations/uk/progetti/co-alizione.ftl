### CO-AliZIONE — Українська (uk)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: CO-AliZIONE
title = CO-AliZIONE
# it: Un percorso di formazione per i Comuni che creano reti di accoglienza.
summary = Навчальний курс для муніципалітетів, які створюють мережі прийому.
# it: CO-AliZIONE; coalizione; formazione; comuni; accoglienza
keywords = CO-AliZIONE; coalizione; навчання; муніципалітети; прийом
# it: finanziamento
f-jaeiy = фінансування
# it: Era un percorso per i Comuni. L'ultima tappa è stata [a Cremona][1], nel 2018.
# note: [1] = eventi/co-alizione-a-cremona
p-nuqzp = Це був курс для муніципалітетів (Comuni). Останній етап пройшов [у Кремоні][1], у 2018 році.

## Obiettivi

# it: scambiare idee ed esperienze tra Comuni
# note: voce 1 di 2
l-2bbd6 = обмін ідеями та досвідом між муніципалітетами
# it: parlare in modo chiaro di servizi e risorse
# note: voce 2 di 2
l-ibffj = зрозуміла розмова про послуги і ресурси

## Attività

# it: Gli incontri parlavano di cinque temi:
p-xxgq3 = На зустрічах говорили про п’ять тем:
# it: alleanze locali e servizi pubblici
# note: voce 1 di 5
l-bky7s = місцеві союзи і державні служби
# it: dall'aiuto diviso in settori all'aiuto tutto insieme
# note: voce 2 di 5
l-hsc9n = від допомоги, поділеної на галузі, до допомоги як єдиного цілого
# it: gestire insieme i progetti con fondi
# note: voce 3 di 5
l-x3mmn = спільне керування проєктами з фінансуванням
# it: comunità capaci di accogliere
# note: voce 4 di 5
l-9eyct = громади, здатні приймати
# it: costruire una rete di sostegno, con casi ed esercizi
# note: voce 5 di 5
l-4nxqs = побудова мережі підтримки, з прикладами і вправами
# it: Il percorso è finito. Non ci sono iscrizioni.
p-zi365 = Курс закінчився. Запису немає.
