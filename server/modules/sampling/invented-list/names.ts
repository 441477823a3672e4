const words = (text: string): string[] => text.trim().split(/\s+/)

/** First names of invented people: common ones, with letters that encodings lose. */
export const firstNames = {
  Male: words(`
    Aaron Adam Ahmed Aled Alfie Ben Callum Carl Connor Craig Daniel Darren David Dewi Dylan Elliot Emyr Gareth Gavin
    Hassan Ian Imran Jack Jake James Jamie Jason Jermaine John Jordan José Joshua Kamal Karl Kieran Kyle Lee Leon Liam
    Lewis Luke Marcus Mark Martin Matthew Michael Nathan Neil Owain Patrick Paul Rhys Robert Ryan Scott Sean Seán Shane
    Simon Stephen Steven Stuart Thomas Tomasz Tyler Wayne Yusuf Zoltán`),
  Female: words(`
    Aaliyah Abigail Aimee Alice Amanda Amy Angharad Anna Becky Bethan Carly Charlotte Chloe Claire Daniela Donna Elin
    Emily Emma Fatima Gemma Hannah Jade Jessica Joanne Karen Kayleigh Kelly Laura Lauren Leanne Louise Lucy Megan
    Michelle Natalie Nicole Rachel Rebecca Renée Sarah Shannon Siân Sophie Stacey Tracy Zoë`),
}

/** Last names of invented people. */
export const lastNames = words(`
  Adams Ahmed Ali Allen Anderson Bailey Baker Barnes Begum Bell Bennett Brown Butler Campbell Carter Chapman Clark
  Clarke Collins Cook Cooper Cox Davies Davis D’Souza Edwards Ellis Evans Fisher Foster Gibson Grant Gray Green Griffiths
  Hall Harris Harrison Hill Holmes Hughes Hunt Hussain Jackson James Jenkins Johnson Jones Kaur Kelly Khan King Knight
  Kowalski Lee Lewis Lloyd Marshall Martin Mason Matthews Miller Mills Mitchell Moore Morgan Morris Murphy Murray Müller
  Nuñez O’Brien O’Neill Owen Palmer Parker Patel Phillips Powell Price Reid Reynolds Richards Richardson Roberts Robinson
  Rogers Rose Russell Scott Shaw Simpson Singh Smith Stevens Stewart Taylor Thomas Thompson Turner Walker Walsh Ward
  Watson Webb White Wilkinson Williams Williamson Wilson Wood Wright Young`)
