### Avvocato e diritti — Русский (ru)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Avvocato e diritti
title = Адвокат и права
# it: Avvocato pagato dallo Stato, denunce, discriminazione.
# term: denunce → { -denuncia } = заявление в полицию
summary = Адвокат за счёт государства, заявления в полицию, дискриминация.
# it: avvocato; diritti; tribunale; denuncia; ricorso
# term: denuncia → { -denuncia } = заявление в полицию
# term: ricorso → { -ricorso } = обжалование
keywords = адвокат; права; суд; заявление; обжалование; юрист
# it: Se hai pochi soldi, lo Stato può [pagare il tuo avvocato][1]. Contro una decisione, come un'[espulsione][2], i giorni sono spesso pochi: non aspettare.
# note: [1] = servizi/patrocinio-gratuito
# note: [2] = termini/espulsione
# term: espulsione → { -espulsione } = выдворение
p-cpmuz = Если у вас мало денег, государство может [оплатить вашего адвоката][1]. На обжалование решения, например о [выдворении (espulsione)][2], часто дают мало дней: не ждите.
