namespace Eenlijn.Web.Modules.Autorisatie.Sessie;

using System.Globalization;
using Eenlijn.Domain.Autorisatie;
using Eenlijn.Web.Infrastructure.Access;
using Eenlijn.Web.Infrastructure.Pages;
using Eenlijn.Web.Infrastructure.Sessions;
using Microsoft.AspNetCore.Mvc;

/// <summary>
/// Asked by the warning that the session is about to end: asking is enough to stay signed in, the answer says for how many seconds.
/// It shows nothing and leaves no line.
/// </summary>
[Requires(Handeling.EigenAccountWijzigen)]
public sealed class SessieModel : EenlijnPage
{
    public ContentResult OnGet() => Content((SessieDuur.Seconden(HttpContext) ?? 0).ToString(CultureInfo.InvariantCulture), "text/plain");
}
