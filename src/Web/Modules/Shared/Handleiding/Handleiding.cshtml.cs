namespace Eenlijn.Web.Modules.Shared.Handleiding;

using Eenlijn.Web.Infrastructure.Pages;
using Microsoft.AspNetCore.Authorization;

/// <summary>The user guide, task by task; also for who can't sign in. No query.</summary>
[AllowAnonymous]
public sealed class HandleidingModel : EenlijnPage
{
    public void OnGet() => ViewData.SetTitle("Handleiding");
}
