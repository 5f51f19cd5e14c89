### ricevuta del permesso — English (en)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: ricevuta del permesso
title = permit receipt
# it: Il foglio che prova che hai chiesto o rinnovato il permesso.
summary = The paper that proves that you have applied for your permit or for its renewal.
# it: cedolino; ricevuta postale; assicurata
# term: cedolino → { -busta-paga } = payslip
keywords = cedolino; postal receipt; assicurata
# it: Te la dà la posta quando consegni la busta.
p-j58hc = The post office gives it to you when you hand in the envelope.
# it: Tienila **sempre** con te, con il passaporto. Con la ricevuta del rinnovo puoi restare e lavorare.
# term: passaporto → { -passaporto } = passport
p-w9vh2 = Keep it **always** with you, with your { -passaporto }. With the renewal receipt you can stay and work.
# it: Che cosa fare dopo:
p-x7dq7 = What to do next:
# it: Vai in [Questura][1] il giorno dell'appuntamento.
# note: voce 1 di 4
# note: [1] = termini/questura
# term: questura → { -questura } = police headquarters
l-gmrha = Go to the [police headquarters (Questura)][1] on the day of the appointment.
# it: Segui la domanda sul sito della Polizia di Stato, con il numero che c'è sulla ricevuta.
# note: voce 2 di 4
l-5sm3f = Follow your application on the website of the Polizia di Stato (State Police), with the number on the receipt.
# it: Porta la ricevuta all'[ASST][1] e chiedi di allungare la [tessera sanitaria][2].
# note: voce 3 di 4
# note: [1] = termini/asst
# note: [2] = termini/tessera-sanitaria
# term: asst → { -asst } = public health agency
# term: tessera sanitaria → { -tessera-sanitaria } = health card
l-nz4iw = Take the receipt to the [public health agency (ASST)][1] and ask to extend your [health card (tessera sanitaria)][2].
# it: Vuoi viaggiare? Chiedi prima in Questura o a un [patronato][1].
# note: voce 4 di 4
# note: [1] = servizi/aiuto-patronato-caf
# term: questura → { -questura } = police headquarters
# term: patronato → { -patronato } = advice office
l-3cb9s = Do you want to travel? First ask the { -questura } or an [advice office (patronato)][1].
