### argomenti/salute
### Scritto da «sportello translate sync». Non si modifica a mano: qui nascono i codici dei blocchi.

title = Salute
summary = Medico, tessera sanitaria, ospedale, vaccini.
keywords = medico; dottore; pediatra; ospedale; vaccino; malattia
# note: [1] = termini/tessera-sanitaria
# note: [2] = servizi/emergenza-112
p-6uwsu = Per curarti ti serve spesso la [tessera sanitaria][1]. In caso di pericolo leggi [come chiamare aiuto][2].
# note: [1] = servizi/cure-senza-permesso
p-rwudw = Se non hai il permesso, puoi [curarti lo stesso][1].
