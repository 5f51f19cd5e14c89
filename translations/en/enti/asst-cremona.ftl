### ASST Cremona — English (en)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: ASST Cremona
title = ASST Cremona (public health agency)
# it: L'azienda pubblica della salute a Cremona.
summary = The public health agency in Cremona.
# it: ASST; ospedale; azienda sanitaria; salute
keywords = ASST; hospital; health agency; health

## Che cosa fa

# it: ASST vuol dire Azienda socio-sanitaria territoriale. In Lombardia le ASST gestiscono ospedali e altri servizi per la salute.
p-3rmp2 = ASST stands for Azienda socio-sanitaria territoriale, the local agency for health and social care. In Lombardy the ASSTs run hospitals and other health services.
# it: ASST Cremona ha lavorato anche al progetto Terre di Inclusione.
p-zpusi = ASST Cremona also worked on the project [Terre di Inclusione][1].
# it: In caso di pericolo non cercare un ufficio. Chiama il [numero di emergenza][1].
# note: critico: qui uno sbaglio può fare danno
# note: [1] = servizi/emergenza-112
p-5bdms = If there is danger, do not look for an office. Call the [emergency number][1].
